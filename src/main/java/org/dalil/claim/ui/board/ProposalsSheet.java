package org.dalil.claim.ui.board;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.claim.conflict.Conflict;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.desk.paint.Viewport;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What looks like a conflict, pair by pair, for people to decide: open it, or note that it is
/// none.
final class ProposalsSheet {
    private final VBox root = new VBox();
    private final VBox pairs = new VBox(12);
    private final Button close;
    private final ConflictModel model;
    private final Desk desk;
    private final Texts texts;

    private ProposalsSheet(ConflictModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        root.setMaxWidth(720);
        root.setPrefWidth(720);
        SheetHead head =
                new SheetHead(texts.of("claim.proposals.title"), texts.of("claim.proposals.words"));
        ScrollPane scroll = Viewport.direct(new ScrollPane(pairs));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(420);
        scroll.setId("proposals");
        scroll.setFocusTraversable(false);
        VBox body = new VBox(scroll);
        body.getStyleClass().add("sheet-body");
        close = Actions.primary("proposals-close", texts.of("desk.close"), desk.sheets()::close);
        HBox foot = new HBox(close);
        foot.getStyleClass().add("sheet-foot");
        root.getChildren().addAll(head, body, foot);
    }

    /// Opens the sheet.
    static void open(ConflictModel model, Desk desk) {
        ProposalsSheet sheet = new ProposalsSheet(model, desk);
        desk.sheets().show(sheet.root, () -> desk.jobs().cancel(sheet));
        desk.jobs().latest(sheet, "proposals", model::proposals, sheet::show, desk.problems());
    }

    private void show(List<ConflictModel.Proposal> proposals) {
        pairs.getChildren().clear();
        if (proposals.isEmpty()) {
            Label none = new Label(texts.of("claim.proposals.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            pairs.getChildren().add(none);
            Focus.give(close);
            return;
        }
        for (int i = 0; i < proposals.size(); i++) {
            pairs.getChildren().add(pair(proposals.get(i), i));
        }
        root.applyCss();
        Focus.give(
                ((FlowPane) ((VBox) pairs.getChildren().getFirst()).getChildren().getLast())
                        .getChildren()
                        .getFirst());
    }

    private VBox pair(ConflictModel.Proposal proposal, int place) {
        Label question = new Label(proposal.question());
        question.getStyleClass().add("section-heading");
        question.setWrapText(true);
        Label sort =
                new Label(
                        texts.of(
                                "claim.suggestion.kind."
                                        + proposal.suggestion()
                                                .sort()
                                                .name()
                                                .toLowerCase(Locale.ROOT)));
        sort.getStyleClass().add("faint");
        return new VBox(
                3,
                question,
                statement(proposal.suggestion().first(), proposal.first()),
                statement(proposal.suggestion().second(), proposal.second()),
                sort,
                deeds(proposal, place));
    }

    private FlowPane deeds(ConflictModel.Proposal proposal, int place) {
        return new FlowPane(
                6,
                4,
                Actions.button(
                        "proposal-open-" + place,
                        texts.of("claim.suggestion.open"),
                        () -> model.open(proposal, this::opened)),
                Actions.button(
                        "proposal-dismiss-" + place,
                        texts.of("claim.suggestion.dismiss"),
                        () -> model.dismiss(proposal, noted -> again())));
    }

    private void opened(Conflict made) {
        desk.sheets().close();
        RecordRef ref = new RecordRef(RecordKind.CONFLICT, made.id());
        desk.navigator().go(new Intent.ToNew(ref));
    }

    private void again() {
        desk.jobs().latest(this, "proposals", model::proposals, this::show, desk.problems());
    }

    private Label statement(Claim claim, String words) {
        Label label =
                new Label(
                        texts.of("claim.number", Map.of("number", claim.number())) + "  " + words);
        label.setWrapText(true);
        return label;
    }
}
