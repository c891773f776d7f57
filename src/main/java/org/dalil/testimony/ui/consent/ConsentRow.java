package org.dalil.testimony.ui.consent;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.testimony.consent.ConsentAnswer;
import org.kordamp.ikonli.feather.Feather;

/// One purpose with its answer in words, what is known of the decision, and the passage that shows
/// it. Decides nothing; below it there is room for what is being filled in.
final class ConsentRow {
    private static final double PURPOSE = 230;
    private final VBox root = new VBox(4);
    private final HBox line = new HBox(10);
    private final Label purpose = new Label();
    private final HBox answer = new HBox();
    private final VBox about = new VBox(1);
    private final Desk desk;

    /// @param details opens what is known of the decision; nothing where nothing may be changed
    ConsentRow(Desk desk, String code, boolean changeable, Runnable details) {
        this.desk = desk;
        purpose.setWrapText(true);
        purpose.setMinWidth(PURPOSE);
        purpose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(purpose, Priority.ALWAYS);
        answer.setMinWidth(HBox.USE_PREF_SIZE);
        HBox top = new HBox(10, purpose, answer);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(1, top, about);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        about.managedProperty().bind(Bindings.isNotEmpty(about.getChildren()));
        line.getChildren().add(words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("consent-line");
        line.setId("consent-" + code);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        if (changeable) {
            Button more =
                    Actions.icon(Feather.EDIT_2, desk.texts().of("testimony.details"), details);
            more.setFocusTraversable(false); // Enter on the line does the same
            more.setMinWidth(Button.USE_PREF_SIZE);
            line.getChildren().add(more);
        }
        root.getChildren().add(line);
    }

    VBox root() {
        return root;
    }

    /// What takes the keys.
    HBox line() {
        return line;
    }

    void show(ConsentTable.Line now) {
        purpose.setText(now.name());
        answer.getChildren().setAll(new Tag(now.said(), tone(now.answer())));
        about.getChildren().clear();
        ConsentTable.Told told = now.told();
        String details = told == null ? "" : told.details();
        if (!details.isEmpty()) {
            Label words = new Label(details);
            words.getStyleClass().add("faint");
            words.setWrapText(true);
            about.getChildren().add(words);
        }
        NamedRecord evidence = told == null ? null : told.evidence();
        if (evidence != null) {
            about.getChildren().add(Actions.link(evidence.name(), () -> go(evidence)));
        }
        line.setAccessibleText(now.name() + ": " + now.said());
        line.setAccessibleHelp(details);
    }

    private void go(NamedRecord evidence) {
        var way = evidence.way();
        if (way != null) {
            desk.navigator().go(way);
        }
    }

    private static Tag.Tone tone(ConsentAnswer answer) {
        return switch (answer) {
            case ConsentAnswer.Given one -> Tag.Tone.GREEN;
            case ConsentAnswer.GivenWithConditions one -> Tag.Tone.AMBER;
            case ConsentAnswer.PublishedSource one -> Tag.Tone.ACCENT;
            case ConsentAnswer.No no ->
                    switch (no.why()) {
                        case WITHDRAWN, REFUSED -> Tag.Tone.RED;
                        case EXPIRED, ASK_EACH_TIME, UNKNOWN -> Tag.Tone.AMBER;
                        case NOT_ASKED -> Tag.Tone.PLAIN;
                    };
        };
    }
}
