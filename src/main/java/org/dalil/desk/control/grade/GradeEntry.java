package org.dalil.desk.control.grade;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.casefile.grade.Grades;
import org.dalil.casefile.grade.Scale;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.kernel.Term;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The line in which a grade is entered: its value, found as one types, then why. It is given only
/// with both; Escape closes it.
final class GradeEntry {
    private final GradeModel model;
    private final Texts texts;
    private final SuggestField<ListedTerm> values;
    private final Label name = new Label();
    private final Button chosen;
    private final TextField reason = new TextField();
    private final Unfinished words;
    private final Label advice = new Label();
    private final Button give;
    private final HBox line = new HBox(6);
    private final VBox root = new VBox(line, advice);
    private final Consumer<Scale> closed;
    private @Nullable Scale scale;
    private @Nullable Term value;

    /// @param closed told when it is closed, to take the keys back
    GradeEntry(GradeModel model, Drafts drafts, Desk desk, Consumer<Scale> closed) {
        this.model = model;
        this.texts = desk.texts();
        this.closed = closed;
        values =
                new SuggestField<>(
                        desk,
                        texts.of("desk.grade.value"),
                        this::find,
                        one -> Grades.words(one.chosen(texts)),
                        one -> choose(one.chosen(texts)),
                        null);
        values.field().setId("grade-value");
        chosen = Actions.button("grade-chosen", "", this::chooseAgain);
        chosen.getStyleClass().addAll("chip", "on");
        reason.setId("grade-reason");
        reason.setPromptText(texts.of("desk.grade.reason"));
        reason.setAccessibleText(texts.of("desk.grade.reason"));
        reason.getStyleClass().add("flat-field");
        reason.setOnAction(enter -> give());
        words = new Unfinished(reason, drafts);
        give = Actions.button("grade-give", texts.of("desk.grade.give"), this::give);
        name.getStyleClass().add("faint");
        name.setMinWidth(Region.USE_PREF_SIZE);
        advice.setId("grade-advice");
        advice.getStyleClass().addAll("echo", "advice", "bad");
        advice.setWrapText(true);
        advice.managedProperty().bind(advice.textProperty().isNotEmpty());
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox.setHgrow(values.field(), Priority.ALWAYS);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        close();
    }

    VBox root() {
        return root;
    }

    private List<ListedTerm> find(String typed) throws Exception {
        Scale on = scale;
        return on == null ? List.of() : model.find(on, typed);
    }

    /// Begins a grade on a scale; a reason that was begun for it is there again.
    void open(Scale on) {
        GradeModel.Graded graded = model.shown().get();
        if (graded == null) {
            return;
        }
        scale = on;
        name.setText(on.label(texts));
        words.show("grade:" + graded.target() + ":" + on.code());
        see(true);
        chooseAgain();
    }

    private void chooseAgain() {
        value = null;
        advice.setText("");
        line.getChildren().setAll(name, values.field());
        Focus.give(values.field());
    }

    private void choose(Term term) {
        value = term;
        chosen.setText(Grades.words(term));
        Scale on = scale;
        chosen.setAccessibleText(
                texts.of(
                        "desk.grade.chosen",
                        Map.of(
                                "scale",
                                on == null ? "" : on.label(texts),
                                "value",
                                chosen.getText())));
        line.getChildren().setAll(chosen, reason, give);
        Focus.give(reason);
        reason.end();
    }

    private void give() {
        Scale on = scale;
        Term term = value;
        if (on == null || term == null) {
            return;
        }
        if (reason.getText().isBlank()) {
            advice.setText(texts.of("casefile.problem.grade-without-reason"));
            Focus.give(reason);
            return;
        }
        String typed = reason.getText();
        model.give(
                on,
                term,
                typed,
                () -> {
                    if (on == scale && typed.equals(reason.getText())) {
                        reason.clear();
                        leave();
                    }
                });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private void leave() {
        Scale was = scale;
        close();
        if (was != null) {
            closed.accept(was);
        }
    }

    /// Closes it; what was typed as a reason stays with its record as a draft.
    void close() {
        scale = null;
        value = null;
        advice.setText("");
        see(false);
    }

    private void see(boolean seen) {
        root.setVisible(seen);
        root.setManaged(seen);
    }
}
