package org.dalil.claim.ui.board;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictRow;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.ui.ClaimParts;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.SectionFrame;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The section of conflicts: the board, and one conflict’s page with all its sides. Draws its model
/// and forwards what the user does. Decides nothing.
public final class ConflictPane {
    private final Texts texts;
    private final ConflictModel model;
    private final KeptText question;
    private final KeptText reason;
    private final SidesBox sides;
    private final CheckBox shown = new CheckBox();
    private final DetailPage page;
    private final SectionFrame<ConflictRow, ConflictView> frame;

    public ConflictPane(ClaimParts parts, Drafts drafts, Desk desk) {
        this.texts = desk.texts();
        model = new ConflictModel(parts, desk);
        question =
                KeptText.lines(
                        drafts,
                        1,
                        (words, done) ->
                                model.change(c -> words.isBlank() ? c : c.asking(words), done));
        question.title("conflict-question", texts.of("claim.board.question"));
        reason =
                KeptText.lines(
                        drafts,
                        2,
                        (words, done) -> model.reason(words.isBlank() ? null : words, done));
        reason.named("conflict-reason", texts.of("claim.board.reason"));
        reason.control().setPromptText(texts.of("claim.board.reason.prompt"));
        sides = new SidesBox(model, drafts, desk);
        shown.setText(texts.of("claim.board.shown"));
        shown.setId("conflict-shown");
        shown.setOnAction(pressed -> model.change(c -> c.showing(shown.isSelected()), () -> {}));
        page = page();
        frame =
                new SectionFrame<>(
                        desk,
                        RecordKind.CONFLICT,
                        model.page(),
                        listing(parts),
                        new SectionFrame.Sheet<>(page, this::draw),
                        new SectionFrame.Deeds(
                                () -> ProposalsSheet.open(model, desk), true, model::remove));
    }

    /// The section as the window shows it.
    public SectionScreen screen() {
        return frame;
    }

    private SectionFrame.Listing<ConflictRow> listing(ClaimParts parts) {
        return new SectionFrame.Listing<>(
                parts.ledgers().conflicts().rows(),
                ConflictRow::id,
                this::row,
                texts.of("desk.section.conflicts"),
                new EmptyState(
                        Feather.GIT_PULL_REQUEST,
                        texts.of("claim.board.empty.title"),
                        texts.of("claim.board.empty.text")));
    }

    private DetailPage page() {
        DetailPage made =
                new DetailPage(
                        question.control(),
                        new EmptyState(
                                Feather.GIT_PULL_REQUEST,
                                texts.of("claim.board.none.title"),
                                texts.of("claim.board.none.text")));
        made.row(texts.of("claim.board.sides"), sides.root());
        made.row(texts.of("claim.board.reason"), reason.control());
        made.row(texts.of("claim.board.exports"), shown);
        return made;
    }

    private RowBox.Words row(ConflictRow row) {
        return new RowBox.Words(
                row.question(),
                texts.of("claim.conflict.kind." + row.state().code()),
                texts.of(
                        "claim.board.row",
                        Map.of(
                                "sides",
                                row.sides(),
                                "claims",
                                row.claims(),
                                "corrected",
                                row.corrected())));
    }

    private void draw(ConflictView view) {
        Conflict conflict = view.conflict();
        String key = "conflict:" + conflict.id();
        question.show(key + ":question", conflict.question());
        reason.show(key + ":reason", conflict.resolution());
        shown.setSelected(conflict.shown());
        sides.show(key, view);
        page.tags(tag(conflict.conflictState()));
        page.chips().getChildren().setAll(actions(conflict.conflictState()));
    }

    private Tag tag(ConflictState state) {
        Tag.Tone tone =
                switch (state) {
                    case OPEN -> Tag.Tone.RED;
                    case RESOLVED -> Tag.Tone.GREEN;
                    case IRREDUCIBLE -> Tag.Tone.AMBER;
                    case DISMISSED -> Tag.Tone.PLAIN;
                };
        return new Tag(texts.of("claim.conflict.kind." + state.code()), tone);
    }

    private List<Node> actions(ConflictState now) {
        List<Node> actions = new ArrayList<>();
        for (ConflictState state : ConflictState.values()) {
            if (state != now) {
                actions.add(
                        Actions.button(
                                "conflict-" + state.code(),
                                texts.of("claim.decide.kind." + state.code()),
                                () -> model.decide(state)));
            }
        }
        actions.add(
                Actions.button("conflict-remove", texts.of("claim.board.remove"), model::remove));
        return actions;
    }
}
