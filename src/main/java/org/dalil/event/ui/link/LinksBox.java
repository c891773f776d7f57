package org.dalil.event.ui.link;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.desk.control.line.Lines;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.EventRow;
import org.dalil.event.Events;
import org.dalil.event.link.LinkedEvent;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The events that one is linked to, and chips that link it to another: a chip opens the field that
/// finds the other event as one types or makes it.
public final class LinksBox {
    private static final List<String> KINDS = List.of("precedes", "encompasses", "causes");
    private static final double FIELD = 420;

    private final VBox root = new VBox(6);
    private final VBox entry = new VBox();
    private final Label none = new Label();
    private final Lines<LinkedEvent> lines;
    private final LinksModel model;
    private final LinkWords words;
    private final Drafts drafts;
    private final Desk desk;
    private final Texts texts;
    private @Nullable UUID event;
    private @Nullable Button opener;

    public LinksBox(Events events, MatterDoors doors, Drafts drafts, Desk desk) {
        this.drafts = drafts;
        this.desk = desk;
        this.texts = desk.texts();
        model = new LinksModel(events, doors, desk);
        words = new LinkWords(texts);
        Label heading = new Label(texts.of("event.link.title"));
        heading.getStyleClass().add("section-heading");
        none.setText(texts.of("event.link.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        none.managedProperty().bind(none.visibleProperty());
        lines =
                new Lines<>(
                        one -> one.link().claims().getFirst(), one -> new LinkedLine(model, desk));
        FlowPane chips = new FlowPane(6, 6);
        for (boolean onwards : new boolean[] {true, false}) {
            for (String kind : KINDS) {
                chips.getChildren().add(chip(kind, onwards));
            }
        }
        root.setId("event-links");
        root.getChildren().addAll(heading, none, lines.root(), chips, entry);
        model.shown().subscribe(this::draw);
    }

    /// What to place.
    public Node root() {
        return root;
    }

    /// Reads the links of an event; not for the screen’s thread.
    public List<LinkedEvent> read(UUID one) throws ProblemException {
        return model.read(one);
    }

    /// Shows the links of this event.
    public void show(UUID one, List<LinkedEvent> links) {
        if (!one.equals(event)) {
            event = one;
            close(false);
        }
        model.show(one, links);
    }

    private void draw(List<LinkedEvent> links) {
        lines.show(links);
        none.setVisible(links.isEmpty());
    }

    private Button chip(String kind, boolean onwards) {
        String said = words.kind(kind, texts.of("vocabulary.predicate." + kind), onwards);
        Button chip = Actions.chip("link-" + kind + (onwards ? "" : "-back"), said, () -> {});
        chip.setOnAction(press -> open(chip, kind, onwards, said));
        return chip;
    }

    /// Opens the field for the other event; the same chip closes it again.
    private void open(Button chip, String kind, boolean onwards, String said) {
        boolean again = chip.equals(opener);
        close(again);
        if (again) {
            return;
        }
        opener = chip;
        SuggestField<EventRow> field =
                new SuggestField<>(
                        desk,
                        texts.of("event.link.prompt", Map.of("kind", said)),
                        model::find,
                        this::row,
                        found -> {
                            close(true);
                            model.link(kind, onwards, found.id());
                        },
                        title -> {
                            close(true);
                            model.linkNew(kind, onwards, title);
                        });
        field.field().setId("link-other");
        field.field().setMaxWidth(FIELD);
        new Unfinished(field.field(), drafts).show("event:" + event + ":link:" + chip.getId());
        entry.getChildren().setAll(field.field());
        Focus.give(field.field());
    }

    private String row(EventRow row) {
        return row.when() == null ? row.title() : row.title() + " · " + texts.date(row.when());
    }

    private void close(boolean keys) {
        Button chip = opener;
        opener = null;
        entry.getChildren().clear();
        if (keys && chip != null) {
            Focus.give(chip);
        }
    }
}
