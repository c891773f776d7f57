package org.dalil.claim.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.Suggestion;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;

import java.util.Locale;
import java.util.Map;

/// The conflicts in which a claim takes a side, and what looks like one, for people to decide.
final class ConflictBox {
    private final VBox root = new VBox(3);
    private final ClaimModel model;
    private final Desk desk;

    ConflictBox(ClaimModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        root.setId("claim-conflicts");
    }

    VBox root() {
        return root;
    }

    void show(ClaimView view) {
        root.getChildren().clear();
        view.standing().conflicts().forEach(one -> root.getChildren().add(line(one)));
        view.standing().suggestions().forEach(one -> root.getChildren().add(suggestion(one, view)));
    }

    private Node line(Conflict conflict) {
        return new LinkLine(
                conflict.question(),
                desk.texts().of("claim.conflict.kind." + conflict.conflictState().code()),
                () ->
                        desk.navigator()
                                .go(
                                        new Intent.ToRecord(
                                                new RecordRef(RecordKind.CONFLICT, conflict.id()))),
                null);
    }

    private Node suggestion(Suggestion one, ClaimView view) {
        Texts texts = desk.texts();
        Claim other = one.second();
        String question = Questions.of(one, view.filled().subject(), texts);
        LinkLine line =
                new LinkLine(
                        texts.of("claim.number", Map.of("number", other.number()))
                                + "  "
                                + view.told(other.id(), other.statement(), texts),
                        texts.of(
                                "claim.suggestion.kind."
                                        + one.sort().name().toLowerCase(Locale.ROOT)),
                        () ->
                                desk.navigator()
                                        .go(
                                                new Intent.ToRecord(
                                                        new RecordRef(
                                                                RecordKind.CLAIM, other.id()))),
                        null);
        Label looks = new Label(texts.of("claim.suggestion.looks"));
        looks.getStyleClass().add("faint");
        FlowPane deeds =
                new FlowPane(
                        6,
                        4,
                        looks,
                        Actions.button(
                                "conflict-open-" + other.number(),
                                texts.of("claim.suggestion.open"),
                                () -> model.open(one, question)),
                        Actions.button(
                                "conflict-dismiss-" + other.number(),
                                texts.of("claim.suggestion.dismiss"),
                                () -> model.dismiss(one, question)));
        deeds.setPadding(new Insets(0, 0, 4, 7));
        return new VBox(line, deeds);
    }
}
