package org.dalil.people.ui.law.retraction;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.desk.control.matter.RetractionTelling;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.retraction.Retraction;
import org.dalil.people.ui.law.fold.ClaimRowLine;
import org.dalil.people.ui.law.fold.FoldPart;
import org.dalil.people.ui.law.fold.Redrawing;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Accounts that somebody took back: both claims side by side, with who held the person when the
/// denial was made. Neither is hidden or marked as wrong.
public final class RetractionsBox implements FoldPart<RetractionsView> {
    private final VBox root = new VBox(8);
    private final Label summary = words("", "muted");
    private final VBox rows = new VBox(8);
    private final RetractionEntry entry;
    private final RetractionsModel model;
    private final Desk desk;
    private final Texts texts;
    private RetractionsView shown = new RetractionsView(List.of());

    public RetractionsBox(MatterDoors doors, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new RetractionsModel(doors, desk);
        entry = new RetractionEntry(model, drafts, desk);
        summary.setText(texts.of("law.retractions.none"));
        root.setId("retractions");
        root.getStyleClass().add("fold-body");
        root.getChildren().addAll(summary, rows, entry.root());
    }

    @Override
    public RetractionsView read(UUID who) throws ProblemException {
        return model.read(who);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(UUID who, RetractionsView now) {
        model.about(who);
        entry.about(who);
        if (!now.equals(shown)) {
            shown = now;
            int count = now.rows().size();
            summary.setText(
                    count == 0
                            ? texts.of("law.retractions.none")
                            : texts.of("law.retractions.both", Map.of("count", count)));
            Redrawing.of(
                    root,
                    () -> rows.getChildren().setAll(now.rows().stream().map(this::row).toList()),
                    "retraction-denial");
        }
    }

    private Node row(RetractionsView.Row row) {
        VBox card = new VBox(4, head(row.told()));
        card.getStyleClass().add("law-element");
        card.getChildren()
                .addAll(
                        words(texts.of("law.retractions.account"), "faint"),
                        new ClaimRowLine(row.account(), desk),
                        words(texts.of("law.retractions.denial"), "faint"),
                        new ClaimRowLine(row.denial(), desk));
        for (RetractionTelling.Held one : row.told().held()) {
            card.getChildren().add(held(one));
        }
        if (row.told().held().isEmpty()) {
            card.getChildren().add(words(texts.of("law.retractions.free"), "faint"));
        }
        return card;
    }

    private HBox head(RetractionTelling.Told told) {
        Retraction retraction = told.retraction();
        HBox head = new HBox(8);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren()
                .add(
                        retraction.coerced()
                                ? new Tag(texts.of("law.retractions.coerced"), Tag.Tone.RED)
                                : new Tag(texts.of("law.retractions.plain"), Tag.Tone.PLAIN));
        if (retraction.inCustody()) {
            head.getChildren().add(new Tag(texts.of("law.retractions.in-custody"), Tag.Tone.AMBER));
        }
        if (!told.when().isEmpty()) {
            head.getChildren()
                    .add(
                            words(
                                    texts.of("law.retractions.on", Map.of("date", told.when())),
                                    "faint"));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button unlink =
                Actions.icon(
                        Feather.X,
                        texts.of("law.retractions.unlink"),
                        () -> model.unlink(retraction));
        unlink.setId("retraction-unlink-" + retraction.link());
        head.getChildren().addAll(gap, unlink);
        return head;
    }

    private Node held(RetractionTelling.Held one) {
        Button act =
                Actions.link(
                        one.words(),
                        () ->
                                desk.navigator()
                                        .go(
                                                new Intent.ToRecord(
                                                        new RecordRef(RecordKind.ACT, one.act()))));
        act.setWrapText(true);
        VBox held = new VBox(1, act);
        if (!one.conditions().isEmpty()) {
            held.getChildren().add(words(String.join(" · ", one.conditions()), "faint"));
        }
        held.getStyleClass().add("law-custody");
        return held;
    }

    private static Label words(String said, String style) {
        Label label = new Label(said);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
