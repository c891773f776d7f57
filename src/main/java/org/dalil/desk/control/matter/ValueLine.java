package org.dalil.desk.control.matter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.Lines;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.Passage;
import org.dalil.source.words.Passages;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;

/// One value of a field: what is stated, how well it is supported, since when, and what it rests
/// on. Leads to its claim; never hides that others say otherwise.
final class ValueLine implements Lines.Line<MatterView.Value> {
    /// Wider than any row: a box that lets it grow would reckon with the lines that it has at the
    /// width it asks for, one that makes it narrower reckons with those that it gets.
    private static final double ROW = 10_000;

    private final VBox root = new VBox(2);
    private final FlowPane line = new FlowPane(8, 2);
    private final MatterModel model;
    private final Drafts drafts;
    private final Desk desk;
    private final Texts texts;
    private final UUID claim;
    private final boolean dated;
    private @Nullable Node opened;

    /// @param claim the first that states the value
    /// @param dated whether it is a state, which holds since some time
    ValueLine(MatterModel model, UUID claim, boolean dated, Drafts drafts, Desk desk) {
        this.model = model;
        this.claim = claim;
        this.dated = dated;
        this.drafts = drafts;
        this.desk = desk;
        this.texts = desk.texts();
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWrapLength(ROW);
        line.getStyleClass().add("value-line");
        root.getChildren().add(line);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(MatterView.Value now) {
        FieldTelling.Told told = now.told();
        RecordRef ref = new RecordRef(RecordKind.CLAIM, claim);
        line.getChildren()
                .setAll(
                        Actions.link(
                                told.value(), () -> desk.navigator().go(new Intent.ToRecord(ref))));
        if (told.rests()) {
            Label support = new Label(told.support());
            support.getStyleClass().add("faint");
            line.getChildren().add(support);
        }
        tags(told);
        if (dated) {
            line.getChildren().add(when(now));
        }
        if (!told.rests()) {
            Button rest = Actions.chip("matter-rest", texts.of("matter.rest"), () -> open(words()));
            rest.setTooltip(new Tooltip(texts.of("matter.rest.hint")));
            Button back =
                    Actions.icon(Feather.X, texts.of("matter.unstate"), () -> model.unstate(claim));
            HBox both = new HBox(2, rest, back);
            both.setAlignment(Pos.CENTER_LEFT);
            line.getChildren().add(both);
        }
    }

    private Button when(MatterView.Value now) {
        Button when = Actions.chip("matter-when", texts.of("matter.when"), () -> open(dates(now)));
        if (now.when() != null) {
            when.setText(texts.date(now.when()));
            when.getStyleClass().remove("add");
            when.getStyleClass().add("on");
        }
        return when;
    }

    private void tags(FieldTelling.Told told) {
        if (!told.rests()) {
            line.getChildren().add(new Tag(texts.of("matter.unsourced"), Tag.Tone.AMBER));
        }
        if (told.best()) {
            line.getChildren().add(new Tag(texts.of("claim.field.best"), Tag.Tone.GREEN));
        }
        if (told.disputed()) {
            line.getChildren().add(new Tag(texts.of("claim.field.disputed"), Tag.Tone.RED));
        }
    }

    private Opened dates(MatterView.Value now) {
        DateField field =
                new DateField(
                        desk,
                        drafts,
                        "matter-date",
                        texts.of("matter.when"),
                        (date, done) -> model.date(claim, date, done));
        field.show("matter-claim:" + claim + ":when", now.when());
        return new Opened(field.root(), field.keys());
    }

    private Opened words() {
        SuggestField<Passage> field =
                new SuggestField<>(
                        desk,
                        texts.of("matter.rest.prompt"),
                        model::findWords,
                        Passages::shortened,
                        found -> {
                            close();
                            model.rest(claim, found.id());
                        },
                        null);
        field.field().setId("matter-rest-field");
        return new Opened(field.field(), field.field());
    }

    /// Opens a field below the value; opening the same again closes it.
    private void open(Opened wanted) {
        boolean again = opened != null && wanted.root().getClass().equals(opened.getClass());
        close();
        if (!again) {
            opened = wanted.root();
            root.getChildren().add(wanted.root());
            Focus.give(wanted.keys());
        }
    }

    private void close() {
        root.getChildren().remove(opened);
        opened = null;
    }

    /// A field that stands below the value for a while.
    private record Opened(Node root, Node keys) {}
}
