package org.dalil.desk.control.matter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.Lines;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// One matter: its title, its leading fields open to be filled in order, chips for groups of fields
/// that are still empty, and what belongs to it. States nothing by itself.
final class MatterCard implements Lines.Line<MatterView> {
    private final VBox root = new VBox(4);
    private final VBox rows = new VBox();
    private final FlowPane chips = new FlowPane(6, 6);
    private final KeptText title;
    private final MatterModel model;
    private final Matter matter;
    private final Drafts drafts;
    private final Desk desk;
    private final Texts texts;
    private final Map<String, FieldLines> fields = new HashMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private final Lines<MatterView> parts;
    private final WindowBar window;
    private final Map<UUID, MatterCard> known = new HashMap<>();
    private final Consumer<Matter> added;

    /// @param added hears of a part that was added
    MatterCard(MatterModel model, Matter matter, Drafts drafts, Desk desk, Consumer<Matter> added) {
        this.added = added;
        this.model = model;
        this.matter = matter;
        this.drafts = drafts;
        this.desk = desk;
        this.texts = desk.texts();
        title = KeptText.line(drafts, (words, done) -> model.call(matter, words, done));
        title.named("matter-title", texts.of("matter.title"));
        title.control().getStyleClass().add("matter-title");
        HBox.setHgrow(title.control(), Priority.ALWAYS);
        HBox head =
                new HBox(
                        8,
                        new Tag(texts.of(matter.kind().nameKey()), Tag.Tone.ACCENT),
                        title.control(),
                        Actions.icon(
                                Feather.X, texts.of("matter.remove"), () -> model.remove(matter)));
        head.setAlignment(Pos.CENTER_LEFT);
        parts = new Lines<>(part -> part.matter().id(), this::part);
        parts.root().getStyleClass().add("matter-parts");
        chips.getStyleClass().add("matter-chips");
        root.getStyleClass().add("matter-card");
        window = new WindowBar(texts, first -> model.turn(matter.id(), first));
        root.getChildren().addAll(head, rows, chips, parts.root(), window.root());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(MatterView now) {
        title.show("matter:" + matter.id() + ":title", now.matter().title());
        List<Node> shown = new ArrayList<>();
        List<Node> spare = new ArrayList<>();
        for (int i = 0; i < now.groups().size(); i++) {
            MatterView.Group group = now.groups().get(i);
            boolean open = i == 0 || unfolded.contains(group.name());
            for (MatterView.Field field : group.fields()) {
                if (open || !field.values().isEmpty()) {
                    shown.add(lines(field).row());
                }
            }
            if (!open) {
                spare.add(chip(group));
            }
        }
        for (MatterKind part : matter.kind().parts()) {
            spare.add(adding(part));
        }
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
        chips.getChildren().setAll(spare);
        parts.show(now.parts());
        known.keySet().retainAll(now.parts().stream().map(part -> part.matter().id()).toList());
        parts.root().setManaged(!parts.isEmpty());
        window.show(MatterView.Window.of(now.parts()));
    }

    private MatterCard part(MatterView view) {
        MatterCard card = new MatterCard(model, view.matter(), drafts, desk, added);
        known.put(view.matter().id(), card);
        return card;
    }

    private FieldLines lines(MatterView.Field field) {
        FieldLines its =
                fields.computeIfAbsent(
                        field.term().code(),
                        code -> new FieldLines(model, matter, field, drafts, desk));
        its.show(field);
        return its;
    }

    private Button chip(MatterView.Group group) {
        return Actions.chip(
                "matter-group",
                group.name(),
                () -> {
                    unfolded.add(group.name());
                    chips.getChildren().removeIf(one -> one.isFocused());
                    for (MatterView.Field field : group.fields()) {
                        FieldLines its = lines(field);
                        if (!rows.getChildren().contains(its.row())) {
                            rows.getChildren().add(its.row());
                        }
                    }
                    root.applyCss();
                    Focus.give(lines(group.fields().getFirst()).keys());
                });
    }

    private Button adding(MatterKind part) {
        return Actions.chip(
                "matter-add-" + part.records().code(),
                texts.of(part.nameKey()),
                () -> model.add(part, matter, added));
    }

    /// Puts the keys into the first field of the matter of this id, should it be shown here.
    void enter(UUID wanted, MatterView view) {
        if (matter.id().equals(wanted)) {
            root.applyCss();
            Focus.give(lines(view.groups().getFirst().fields().getFirst()).keys());
        }
        for (MatterView part : view.parts()) {
            MatterCard card = known.get(part.matter().id());
            if (card != null) {
                card.enter(wanted, part);
            }
        }
    }
}
