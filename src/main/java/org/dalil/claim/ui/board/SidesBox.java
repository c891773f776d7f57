package org.dalil.claim.ui.board;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.allegation.Allegation;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.LinkList;
import org.dalil.desk.control.SuggestField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// The sides of a conflict, each claim with who says it; the line below adds a claim to a side, or
/// to a new one.
final class SidesBox {
    private static final double WIDTH = 150;
    private final LinkList<ConflictView.Side> lines;
    private final CodeChoice<Long> side;
    private final ConflictModel model;
    private final Desk desk;
    private List<ConflictView.Side> all = List.of();
    private long chosen = 1;

    SidesBox(ConflictModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.desk = desk;
        Texts texts = desk.texts();
        side =
                new CodeChoice<>(
                                texts.of("claim.board.side.choice"),
                                List.of(1L, 2L),
                                this::name,
                                one -> chosen = one)
                        .named("conflict-side", WIDTH);
        SuggestField<ClaimRow> claim =
                new SuggestField<>(
                        desk,
                        texts.of("claim.board.join.prompt"),
                        model::findClaims,
                        row -> number(row.number()) + "  " + row.told(desk.texts()),
                        row -> model.join(row, chosen),
                        null);
        claim.field().setId("conflict-join");
        lines = new LinkList<>(this::line, drafts, claim.field(), side.control());
    }

    VBox root() {
        return lines.root();
    }

    void show(String key, ConflictView view) {
        all = view.sides();
        List<Long> sides = LongStream.rangeClosed(1, view.nextSide()).boxed().toList();
        if (!side.control().getItems().equals(sides)) {
            side.control().getItems().setAll(sides);
            chosen = Math.min(chosen, view.nextSide());
        }
        side.show(chosen);
        lines.show(key + ":join", view.sides());
    }

    private String name(long number) {
        return desk.texts().of("claim.board.side", Map.of("number", number));
    }

    private Node line(ConflictView.Side one) {
        Texts texts = desk.texts();
        RecordRef claim = new RecordRef(RecordKind.CLAIM, one.claim().id());
        LinkLine line =
                new LinkLine(
                        number(one.claim().number()) + "  " + one.claim().statement(),
                        "",
                        () -> desk.navigator().go(new Intent.ToRecord(claim)),
                        new LinkLine.Removal(
                                texts.of("desk.remove"), () -> model.leave(one.position())));
        ((Labeled) line.link()).setWrapText(true);
        Label voices = new Label(voices(one));
        voices.getStyleClass().add("faint");
        voices.setWrapText(true);
        voices.setPadding(new Insets(0, 0, 4, 7));
        VBox drawn = new VBox(line, voices);
        Claim correction = one.correction();
        if (correction != null) {
            drawn.getChildren().add(corrected(one, correction));
        }
        if (isFirstOfItsSide(one)) {
            Label head = new Label(name(one.position().side()));
            head.getStyleClass().add("section-heading");
            head.setPadding(new Insets(6, 0, 0, 7));
            drawn.getChildren().addFirst(head);
        }
        return drawn;
    }

    /// Says of a claim what it was corrected to, which is one press away from the board.
    private HBox corrected(ConflictView.Side one, Claim correction) {
        Texts texts = desk.texts();
        RecordRef to = new RecordRef(RecordKind.CLAIM, correction.id());
        String words =
                texts.of("claim.board.corrected", Map.of("claim", number(correction.number())));
        Button link = Actions.link(words, () -> desk.navigator().go(new Intent.ToRecord(to)));
        link.setId("conflict-corrected-" + one.claim().number());
        HBox line = new HBox(8, link);
        if (all.stream().noneMatch(side -> side.claim().id().equals(correction.id()))) {
            line.getChildren()
                    .add(
                            Actions.chip(
                                    "conflict-take-" + one.claim().number(),
                                    texts.of("claim.board.take-correction"),
                                    () -> model.takeCorrection(one.position())));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 4, 7));
        return line;
    }

    private String voices(ConflictView.Side one) {
        Allegation allegation = one.allegation();
        if (allegation != null) {
            return allegation.words(desk.texts());
        }
        return one.voices().isEmpty() ? desk.texts().of("claim.origin.unknown") : one.voices();
    }

    private boolean isFirstOfItsSide(ConflictView.Side one) {
        return all.stream()
                .filter(other -> other.position().side() == one.position().side())
                .findFirst()
                .filter(one::equals)
                .isPresent();
    }

    private String number(long number) {
        return desk.texts().of("claim.number", Map.of("number", number));
    }
}
