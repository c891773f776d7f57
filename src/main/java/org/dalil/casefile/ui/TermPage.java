package org.dalil.casefile.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.OwnTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The page of the chosen term: what is known of it, the note on it, and what can be done with it.
final class TermPage {
    private final TermsModel model;
    private final TermWork work;
    private final Texts texts;
    private final TermFacts facts;
    private final VBox drawn = new VBox();
    private final VBox head = new VBox();
    private final KeptText note;
    private final FieldRow noted;
    private final Label remark = new Label();
    private final FlowPane actions = new FlowPane(8, 8);
    private final Button reword;
    private final Button move;
    private final Button below;
    private final Button beside;
    private final Button withhold;
    private final Button offer;
    private final VBox root;
    private final Runnable home;

    /// @param home takes the keys that were in something which is not there any more
    TermPage(
            TermsModel model,
            TermWork work,
            TermUsesBox uses,
            Drafts drafts,
            Texts texts,
            Runnable home) {
        this.home = home;
        this.model = model;
        this.work = work;
        this.texts = texts;
        facts = new TermFacts(model, texts);
        note = KeptText.lines(drafts, 2, this::keep);
        note.named("terms-note", texts.of("casefile.terms.field.note"));
        note.control().setPromptText(texts.of("casefile.terms.note.prompt"));
        noted = new FieldRow(texts.of("casefile.terms.field.note"), note.control());
        remark.setId("terms-remark");
        remark.getStyleClass().add("muted");
        remark.setWrapText(true);
        below = button("below", () -> work.add(true));
        beside = button("beside", () -> work.add(false));
        reword = button("reword", work::reword);
        move = button("move", work::move);
        withhold = button("withhold", () -> work.offer(false));
        offer = button("offer", () -> work.offer(true));
        actions.getChildren().addAll(reword, below, beside, move, withhold, offer);
        FieldRow used = new FieldRow(texts.of("casefile.terms.field.uses"), uses.root());
        root = new VBox(head, actions, drawn, noted, used, remark);
        root.getStyleClass().add("terms-page");
        model.chosen().subscribe(this::show);
        work.doing().subscribe(doing -> show(model.chosen().get()));
        show(null);
    }

    VBox root() {
        return root;
    }

    private Button button(String name, Runnable action) {
        return Actions.button("terms-" + name, texts.of("casefile.terms.do." + name), action);
    }

    private void keep(String words, Runnable kept) {
        ListedTerm term = model.chosen().get();
        OwnTerm own = term == null ? null : term.own();
        if (own != null) {
            work.note(own, words, kept);
        }
    }

    private void show(@Nullable ListedTerm term) {
        root.setVisible(term != null);
        if (term == null) {
            return;
        }
        boolean keys = Focus.isWithin(root);
        boolean offering = withhold.isFocused() || offer.isFocused();
        draw(term);
        if (offering) {
            Focus.give(term.offered() ? withhold : offer);
        }
        if (keys && !isHeld()) {
            home.run();
        }
    }

    private boolean isHeld() {
        Node focus = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return focus != null
                && Focus.isWithin(root)
                && focus.isManaged()
                && focus.isVisible()
                && !focus.isDisabled();
    }

    private void draw(ListedTerm term) {
        OwnTerm own = term.own();
        boolean fixed = Vocabularies.isFixed(term.scheme());
        head.getChildren().setAll(facts.head(term));
        drawn.getChildren().setAll(facts.fields(term));
        seen(noted, own != null);
        if (own != null) {
            note.show("term:" + own.id() + ":note", own.note());
        }
        remark.setText(
                texts.of(
                        fixed
                                ? "casefile.terms.remark.fixed"
                                : own == null
                                        ? "casefile.terms.remark.brought"
                                        : "casefile.terms.remark.own"));
        boolean deepest = term.depth() >= Vocabularies.DEEPEST;
        boolean doing = work.isDoing();
        seen(reword, own != null);
        seen(move, own != null);
        seen(below, !fixed && !deepest);
        seen(beside, !fixed);
        seen(withhold, (own != null || !fixed) && term.offered());
        seen(offer, !term.offered());
        actions.setDisable(doing);
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
