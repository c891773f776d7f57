package org.dalil.timeline.ui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.EmptyState;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.chronicle.TimelineEntries;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;

/// The section of the timeline: bars or table, what is to be dated, and the line above them. Draws
/// its model and forwards what the user does. Decides nothing.
public final class TimelinePane implements SectionScreen {
    static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final KeyCombination TWIN =
            new KeyCodeCombination(
                    KeyCode.T, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final double ZOOM = 1.5;
    private final Texts texts;
    private final TimelineModel model;
    private final Plot plot;
    private final TimelineTable table;
    private final Tray tray;
    private final Legend legend;
    private final PeekCard peek;
    private final EmptyState bare;
    private final EmptyState noMatch;
    private final MenuButton lanes = new MenuButton();
    private final TextField find = new TextField();
    private final Label counts = new Label();
    private final Button twin;
    private final BorderPane root = new BorderPane();

    public TimelinePane(TimelineEntries entries, Desk desk) {
        this(new TimelineModel(entries, desk), desk);
    }

    TimelinePane(TimelineModel model, Desk desk) {
        this.model = model;
        texts = desk.texts();
        plot = new Plot(model, desk);
        table = new TimelineTable(model, texts);
        tray = new Tray(model, texts, this::focus);
        legend = new Legend(texts);
        peek = new PeekCard(plot, model, texts);
        new PlotHands(plot, model, peek);
        bare =
                new EmptyState(
                        Feather.CALENDAR,
                        texts.of("timeline.empty.title"),
                        texts.of("timeline.empty.text"));
        noMatch =
                new EmptyState(
                        Feather.SEARCH, texts.of("timeline.nothing"), texts.of("timeline.again"));
        twin =
                Actions.icon(
                        Feather.LIST,
                        texts.of("timeline.as-table"),
                        () -> model.asTable().set(!model.asTable().get()));
        twin.setId("timeline-twin");
        StackPane middle = new StackPane(plot, table.control(), bare, noMatch, legend, peek);
        StackPane.setAlignment(legend, Pos.TOP_RIGHT);
        StackPane.setMargin(legend, new Insets(8, 14, 0, 0));
        StackPane.setMargin(table.control(), new Insets(0));
        root.getStyleClass().add("timeline-page");
        root.setTop(head());
        root.setCenter(middle);
        root.setBottom(tray);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::twinKey);
    }

    private HBox head() {
        laneMenu();
        find.setId("timeline-find");
        find.getStyleClass().add("find-field");
        find.setPromptText(texts.of("timeline.find"));
        find.setAccessibleText(texts.of("timeline.find"));
        find.setPrefWidth(190);
        counts.setId("timeline-counts");
        counts.getStyleClass().add("row-below");
        counts.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(
                        lanes,
                        find,
                        space,
                        counts,
                        icon("timeline-out", Feather.MINUS, "zoom-out", () -> model.zoom(1 / ZOOM)),
                        icon("timeline-in", Feather.PLUS, "zoom-in", () -> model.zoom(ZOOM)),
                        icon("timeline-fit", Feather.MAXIMIZE_2, "fit", model::fit),
                        twin,
                        icon("timeline-how", Feather.HELP_CIRCLE, "legend", this::turnLegend));
        head.getStyleClass().add("timeline-head");
        return head;
    }

    private Button icon(String id, Feather sign, String key, Runnable action) {
        Button button = Actions.icon(sign, texts.of("timeline." + key), action);
        button.setId(id);
        return button;
    }

    private void turnLegend() {
        legend.setVisible(!legend.isVisible());
    }

    private void laneMenu() {
        lanes.setId("timeline-lanes");
        lanes.getStyleClass().addAll("chip", "on");
        lanes.setMinWidth(Region.USE_PREF_SIZE);
        lanes.setAccessibleText(texts.of("timeline.lanes"));
        ToggleGroup group = new ToggleGroup();
        for (LaneBy by : LaneBy.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.of("timeline.by." + by.code()));
            item.setToggleGroup(group);
            item.setSelected(by == model.lanes().get());
            item.setOnAction(choice -> model.lanes().set(by));
            lanes.getItems().add(item);
        }
    }

    private void twinKey(KeyEvent press) {
        if (TWIN.match(press)) {
            press.consume();
            model.asTable().set(!model.asTable().get());
            focus();
        } else if (press.getCode() == KeyCode.ESCAPE && legend.isVisible()) {
            press.consume();
            legend.setVisible(false);
        }
    }

    private void show(Shown shown) {
        int dated = shown.table().size();
        int undated = shown.undated().size();
        String said = texts.of("timeline.counts", Map.of("dated", dated, "undated", undated));
        counts.setText(said);
        plot.setAccessibleText(texts.of("timeline.accessible", Map.of("counts", said)));
        tray.show(shown);
        peek.follow();
        look();
        if (root.isFocused()) {
            focus();
        }
    }

    /// Which of bars, table and words is seen.
    private void look() {
        boolean asTable = model.asTable().get();
        boolean nothing = model.shown().get().isEmpty();
        boolean isBare = model.isBare();
        see(bare, isBare);
        see(noMatch, nothing && !isBare && !model.typed().get().isBlank());
        see(table.control(), asTable && !nothing);
        see(plot, !asTable && !nothing);
        see(tray, !asTable && !model.shown().get().undated().isEmpty());
        twin.pseudoClassStateChanged(STRONG, asTable);
        if (asTable) {
            peek.hide();
        }
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        find.textProperty().bindBidirectional(model.typed());
        return Subscription.combine(
                model.shown().subscribe(this::show),
                model.asTable().subscribe(now -> look()),
                model.lanes()
                        .subscribe(by ->
                                lanes.setText(
                                        texts.of(
                                                "timeline.lanes.by",
                                                Map.of(
                                                        "what",
                                                        texts.of("timeline.by." + by.code()))))),
                plot.attach(),
                table.attach(),
                model.attach(),
                () -> find.textProperty().unbindBidirectional(model.typed()));
    }

    @Override
    public void reload() {
        model.reload();
    }

    @Override
    public ObservableValue<@Nullable RecordRef> chosen() {
        return model.chosen();
    }

    @Override
    public void show(RecordRef ref) {
        model.choose(ref);
    }

    @Override
    public void focus() {
        Node seen = model.asTable().get() ? table.control() : plot;
        // Nothing unseen can have the keys; until something is read, the page itself keeps them.
        (seen.isVisible() ? seen : root).requestFocus();
    }
}
