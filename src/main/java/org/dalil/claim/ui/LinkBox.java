package org.dalil.claim.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.conflict.Conflict;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.LinkList;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.matter.RetractionTelling;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// How a claim stands to others: one line a link, in the words of the shown claim, and under it
/// what the two differ about; the line below adds another.
final class LinkBox {
    private static final double WIDTH = 190;
    private final LinkList<ClaimView.Linked> lines;
    private final ClaimModel model;
    private final Drafts drafts;
    private final Desk desk;
    private ClaimLinkKind chosen = ClaimLinkKind.CONTRADICTS;
    private Function<Claim, String> told = Claim::statement;
    private Map<UUID, Line> drawn = new HashMap<>();
    private Map<UUID, Line> before = new HashMap<>();

    /// One link as it is drawn.
    ///
    /// @param from the claim that says it of the other
    private record Line(
            UUID from,
            String kind,
            Claim other,
            String words,
            ClaimView.Boards boards,
            List<RetractionTelling.Of> custody,
            VBox node,
            KeptText question) {
        boolean says(ClaimView.Linked one, String told) {
            return words.equals(told)
                    && from.equals(one.link().from())
                    && kind.equals(one.link().kind())
                    && other.equals(one.other())
                    && boards.equals(one.boards())
                    && custody.equals(one.custody());
        }
    }

    LinkBox(ClaimModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.drafts = drafts;
        this.desk = desk;
        Texts texts = desk.texts();
        CodeChoice<ClaimLinkKind> kind =
                new CodeChoice<>(
                                texts.of("claim.field.link-kind"),
                                Arrays.asList(ClaimLinkKind.values()),
                                one -> texts.of("claim.link." + one.code()),
                                one -> chosen = one)
                        .named("claim-link-kind", WIDTH);
        kind.show(chosen);
        SuggestField<ClaimRow> other =
                new SuggestField<>(
                        desk,
                        texts.of("claim.field.links.prompt"),
                        model::findOthers,
                        row -> number(row.number()) + "  " + row.told(desk.texts()),
                        row -> model.link(row, chosen),
                        null);
        other.field().setId("claim-link");
        lines = new LinkList<>(this::line, drafts, other.field(), kind.control());
    }

    VBox root() {
        return lines.root();
    }

    void show(String key, ClaimView view) {
        before = drawn;
        drawn = new HashMap<>();
        told = one -> view.told(one.id(), one.statement(), desk.texts());
        view.links().forEach(this::keep);
        lines.show(key, view.links());
        before = Map.of();
    }

    private Node line(ClaimView.Linked one) {
        return keep(one).node();
    }

    // A line that is there already stays, with what is being typed in it.
    private Line keep(ClaimView.Linked one) {
        ClaimLink link = one.link();
        Line known = drawn.getOrDefault(link.id(), before.get(link.id()));
        String words = told.apply(one.other());
        Line line = known != null && known.says(one, words) ? known : newLine(one, words);
        drawn.put(link.id(), line);
        line.question().show("claim-link:" + link.id() + ":question", link.question());
        return line;
    }

    private Line newLine(ClaimView.Linked one, String words) {
        Texts texts = desk.texts();
        ClaimLink link = one.link();
        String kind = "claim.link." + ClaimLinkKind.key(link.kind());
        RecordRef other = new RecordRef(RecordKind.CLAIM, one.other().id());
        LinkLine line =
                new LinkLine(
                        number(one.other().number()) + "  " + words,
                        texts.of(one.fromOther() ? kind + ".back" : kind),
                        () -> desk.navigator().go(new Intent.ToRecord(other)),
                        new LinkLine.Removal(texts.of("desk.remove"), () -> model.unlink(one)));
        ((Labeled) line.link()).setWrapText(true); // a number cut short names no claim
        KeptText question = question(one);
        return new Line(
                link.from(),
                link.kind(),
                one.other(),
                words,
                one.boards(),
                one.custody(),
                new VBox(line, question.control(), boards(one), custody(one)),
                question);
    }

    /// What can be made of a link that says of a conflict: a question for the board, or another
    /// answer to one that is there.
    private FlowPane boards(ClaimView.Linked one) {
        FlowPane chips = new FlowPane(6, 4);
        chips.setPadding(new Insets(0, 0, 4, 7));
        ClaimView.Boards boards = one.boards();
        if (!boards.together()) {
            String number = String.valueOf(one.other().number());
            chips.getChildren()
                    .add(
                            chip(
                                    "link-question-" + number,
                                    desk.texts().of("claim.link-question"),
                                    () -> model.open(one)));
            for (Conflict conflict : boards.open()) {
                String join = Questions.shortened(conflict.question());
                chips.getChildren()
                        .add(
                                chip(
                                        "link-join-" + number + "-" + conflict.id(),
                                        desk.texts()
                                                .of("claim.link-join", Map.of("question", join)),
                                        () -> model.join(one, conflict)));
            }
        }
        chips.setVisible(!boards.together());
        chips.setManaged(!boards.together());
        return chips;
    }

    /// Who held those who took an account back, with the way to their page, where it stands with
    /// both claims.
    private VBox custody(ClaimView.Linked one) {
        VBox lines = new VBox(1);
        for (RetractionTelling.Of each : one.custody()) {
            for (RetractionTelling.Held held : each.told().held()) {
                String said =
                        desk.texts()
                                .of(
                                        "law.retractions.of",
                                        Map.of("name", each.name(), "words", held.words()));
                Button person =
                        Actions.link(
                                said,
                                () ->
                                        desk.navigator()
                                                .go(
                                                        new Intent.ToRecord(
                                                                new RecordRef(
                                                                        RecordKind.AGENT,
                                                                        each.person()))));
                person.setWrapText(true);
                person.getStyleClass().add("told");
                Label conditions = new Label(String.join(" · ", held.conditions()));
                conditions.getStyleClass().add("faint");
                conditions.setWrapText(true);
                VBox line = new VBox(1, person, conditions);
                line.getStyleClass().add("law-custody");
                lines.getChildren().add(line);
            }
        }
        lines.setManaged(!one.custody().isEmpty());
        lines.setPadding(new Insets(0, 0, 4, 7));
        return lines;
    }

    private static Button chip(String id, String words, Runnable action) {
        Button chip = Actions.button(id, words, action);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private KeptText question(ClaimView.Linked one) {
        KeptText field =
                KeptText.lines(
                        drafts,
                        1,
                        (words, done) -> model.ask(one, words.isBlank() ? null : words, done));
        String name = desk.texts().of("claim.field.question");
        field.named("claim-question-" + one.other().number(), name);
        field.control().setPromptText(name);
        field.control().getStyleClass().add("quiet");
        return field;
    }

    private String number(long number) {
        return desk.texts().of("claim.number", Map.of("number", number));
    }
}
