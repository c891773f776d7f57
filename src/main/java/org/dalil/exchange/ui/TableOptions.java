package org.dalil.exchange.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.dalil.desk.control.CodeChoice;
import org.dalil.exchange.table.DateOrder;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Table;
import org.dalil.texts.Texts;
import org.dalil.wire.table.Separator;

import java.util.Arrays;
import java.util.List;

/// How a table is written and what to do with what is there already: a line of choices over its
/// columns.
final class TableOptions {
    private static final double CHOICE = 150;

    private final TableModel model;
    private final Texts texts;
    private final FlowPane root = new FlowPane(16, 8);
    private final CodeChoice<Separator> separator;
    private final CodeChoice<DateOrder> order;
    private final ComboBox<String> sheets = new ComboBox<>();
    private final HBox sheetBox;
    private final HBox separatorBox;
    private final CheckBox heading;
    private final CheckBox events;
    private final CheckBox reuse;
    private final CheckBox again;
    private boolean showing;

    TableOptions(TableModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        separator =
                new CodeChoice<Separator>(
                                texts.of("exchange.table.separator"),
                                Arrays.asList(Separator.values()),
                                one -> texts.of("exchange.table.separator." + one.code()),
                                chosen -> model.written(chosen, isNamed()))
                        .named("table-separator", CHOICE);
        order =
                new CodeChoice<DateOrder>(
                                texts.of("exchange.table.order"),
                                Arrays.asList(DateOrder.values()),
                                one -> texts.of("exchange.table.order." + one.code()),
                                chosen -> model.change(mapping -> mapping.ordered(chosen)))
                        .named("table-order", CHOICE + 30);
        order.control().setPromptText(texts.of("exchange.table.order.unsaid"));
        prepareSheets();
        heading = box("heading", yes -> model.written(shown().separator(), yes));
        events = box("events", yes -> choose(shown().choices().asEvents(yes)));
        reuse = box("reuse", yes -> choose(shown().choices().reusing(yes, yes, yes)));
        again = box("again", yes -> choose(shown().choices().takingAgain(yes)));
        sheetBox = named("exchange.table.sheet", sheets);
        separatorBox = named("exchange.table.separator", separator.control());
        root.getChildren()
                .addAll(
                        List.of(
                                sheetBox,
                                separatorBox,
                                named("exchange.table.order", order.control()),
                                heading,
                                events,
                                reuse,
                                again));
    }

    private void prepareSheets() {
        sheets.setId("table-sheet");
        sheets.setAccessibleText(texts.of("exchange.table.sheet"));
        sheets.getStyleClass().add("flat-field");
        sheets.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> {
                    if (!showing && index.intValue() >= 0) {
                        model.sheet(index.intValue() + 1);
                    }
                });
    }

    /// What hears of a box that was ticked or not.
    private interface Ticked {
        void now(boolean yes);
    }

    private CheckBox box(String name, Ticked ticked) {
        CheckBox box = new CheckBox(texts.of("exchange.table." + name));
        box.setId("table-" + name);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(pressed -> ticked.now(box.isSelected()));
        return box;
    }

    private HBox named(String key, Region control) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        HBox box = new HBox(8, label, control);
        box.getStyleClass().add("place-row");
        return box;
    }

    private void choose(Mapping.Choices choices) {
        model.change(mapping -> mapping.choosing(choices));
    }

    private Mapping shown() {
        TableModel.View view = model.view().get();
        if (view == null) {
            throw new IllegalStateException("no table is shown");
        }
        return view.plan().mapping();
    }

    private boolean isNamed() {
        return heading.isSelected();
    }

    /// The line to place.
    FlowPane root() {
        return root;
    }

    /// Shows how a table is read.
    void show(TableModel.View view) {
        showing = true;
        Table table = view.plan().table();
        Mapping mapping = view.plan().mapping();
        Integer sheet = table.origin().sheet();
        sheets.getItems().setAll(view.sheets());
        if (sheet != null) {
            sheets.getSelectionModel().select(sheet - 1);
        }
        seen(sheetBox, view.sheets().size() > 1);
        seen(separatorBox, sheet == null);
        separator.show(mapping.separator());
        order.show(mapping.order());
        heading.setSelected(mapping.heading());
        events.setSelected(mapping.choices().events());
        reuse.setSelected(mapping.choices().reusePeople());
        again.setSelected(mapping.choices().again());
        showing = false;
    }

    private static void seen(Region node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
