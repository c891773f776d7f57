package org.dalil.casefile.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.kernel.Problem;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The place above a term’s page where a new term is worded, an own one reworded, or its new place
/// chosen. Says at the field why something cannot be; the words stay until they are kept or left.
final class TermEditor {
    private static final double WIDEST = 370;
    private final TermsModel model;
    private final TermWork work;
    private final Texts texts;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final TextField field = new TextField();
    private final Label reason = new Label();
    private final Label refusal = new Label();
    private final Button keep;
    private final Button top;
    private final VBox box;
    private final VBox root;

    TermEditor(TermsModel model, TermWork work, Texts texts) {
        this.model = model;
        this.work = work;
        this.texts = texts;
        title.getStyleClass().add("section-heading");
        title.setWrapText(true);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        field.setId("terms-words");
        field.getStyleClass().add("plain-field");
        field.setOnAction(enter -> work.word(field.getText()));
        field.textProperty().subscribe(words -> work.problem().set(null));
        reason.setId("terms-reason");
        reason.getStyleClass().addAll("echo", "bad");
        reason.setWrapText(true);
        keep = Actions.primary("terms-keep", "", this::keep);
        top =
                Actions.button(
                        "terms-top",
                        texts.of("casefile.terms.move.top"),
                        () -> work.moveHere(true));
        Button cancel =
                Actions.button("terms-cancel", texts.of("casefile.terms.cancel"), work::cancel);
        // A wording can be long; the button that names it is as wide as the page and no wider.
        keep.setMinWidth(0);
        keep.setMaxWidth(WIDEST);
        FlowPane buttons = new FlowPane(8, 8, keep, top, cancel);
        box = new VBox(6, title, hint, field, reason, buttons);
        box.getStyleClass().add("terms-editor");
        box.managedProperty().bind(box.visibleProperty());
        refusal.setId("terms-refusal");
        refusal.getStyleClass().addAll("echo", "bad");
        refusal.setWrapText(true);
        root = new VBox(box, refusal);
        work.doing().subscribe(this::show);
        work.problem().subscribe(this::tell);
        model.chosen().subscribe(term -> place());
    }

    VBox root() {
        return root;
    }

    private void keep() {
        if (work.doing().get() instanceof Doing.Moving) {
            work.moveHere(false);
        } else {
            work.word(field.getText());
        }
    }

    private void show(Doing doing) {
        switch (doing) {
            case Doing.Nothing() -> box.setVisible(false);
            case Doing.Adding(String scheme, ListedTerm broader) ->
                    word(
                            broader == null
                                    ? texts.of("casefile.terms.new.top")
                                    : texts.of(
                                            "casefile.terms.new.below",
                                            Map.of("term", broader.label(texts))),
                            "",
                            "casefile.terms.new.keep");
            case Doing.Rewording(ListedTerm term) ->
                    word(
                            texts.of("casefile.terms.reword.title", named(term)),
                            term.label(texts),
                            "casefile.terms.reword.keep");
            case Doing.Moving(ListedTerm term) -> {
                title.setText(texts.of("casefile.terms.move.title", named(term)));
                hint.setText(texts.of("casefile.terms.move.text"));
                seen(hint, true);
                seen(field, false);
                seen(top, true);
                box.setVisible(true);
                place();
            }
        }
    }

    private Map<String, Object> named(ListedTerm term) {
        return Map.of("term", term.label(texts));
    }

    private void word(String heading, String words, String keepKey) {
        title.setText(heading);
        hint.setText(texts.of("casefile.terms.reword.text"));
        seen(hint, !words.isEmpty());
        keep.setText(texts.of(keepKey));
        keep.setDisable(false);
        seen(field, true);
        seen(top, false);
        field.setAccessibleText(heading);
        field.setText(words);
        box.setVisible(true);
        Focus.give(field);
        field.selectAll();
    }

    // Where a term is moved, the tree beside it says where to.
    private void place() {
        if (work.doing().get() instanceof Doing.Moving) {
            ListedTerm at = model.chosen().get();
            keep.setDisable(at == null);
            keep.setText(
                    at == null
                            ? texts.of("casefile.terms.move.keep.none")
                            : texts.of("casefile.terms.move.keep", named(at)));
        }
        if (!work.isDoing() || work.doing().get() instanceof Doing.Moving) {
            work.problem().set(null);
        }
    }

    private void tell(@Nullable Problem problem) {
        reason.setText(problem == null ? "" : texts.of(problem));
        refusal.setText(reason.getText());
        seen(reason, problem != null);
        seen(refusal, problem != null && !work.isDoing());
        field.setAccessibleHelp(reason.getText());
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
