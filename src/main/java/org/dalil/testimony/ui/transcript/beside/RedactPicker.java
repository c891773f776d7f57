package org.dalil.testimony.ui.transcript.beside;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.Actions;
import org.dalil.desk.control.bound.Bound;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// Asks at the caret why words are covered outside the casefile, and what is read in their place.
/// Enter covers. Keeps nothing.
public final class RedactPicker {
    /// What was chosen.
    public interface Chosen {
        /// @param standIn what is read in their place; empty for a plain cover
        void cover(RedactionReason reason, String standIn);

        /// That the words stay readable.
        void uncover();
    }

    private final ToggleGroup reasons = new ToggleGroup();
    private final Map<RedactionReason, RadioButton> choices = new EnumMap<>(RedactionReason.class);
    private final TextField standIn = new TextField();
    private final Button uncover;
    private final VBox root;
    private final Chosen chosen;

    public RedactPicker(Chosen chosen, Texts texts) {
        this.chosen = chosen;
        Label title = new Label(texts.of("testimony.redact.title"));
        title.getStyleClass().add("beside-head");
        VBox why = new VBox(6);
        for (RedactionReason one : RedactionReason.values()) {
            RadioButton choice = new RadioButton(one.words(texts));
            choice.setId("redact-" + one.code());
            choice.setUserData(one);
            choice.setToggleGroup(reasons);
            choices.put(one, choice);
            why.getChildren().add(choice);
        }
        standIn.setId("redact-words");
        standIn.setPromptText(texts.of("testimony.redact.prompt"));
        standIn.setAccessibleText(texts.of("testimony.redact.prompt"));
        Bound.of(standIn, Bound.LINE);
        Button cover =
                Actions.primary("redact-cover", texts.of("testimony.redact.cover"), this::cover);
        uncover =
                Actions.button(
                        "redact-uncover", texts.of("testimony.redact.uncover"), chosen::uncover);
        uncover.managedProperty().bind(uncover.visibleProperty());
        root = new VBox(10, title, why, standIn, new HBox(8, cover, uncover));
        root.setId("redact-picker");
        root.getStyleClass().addAll("code-popup", "redact-picker");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Puts the keys in it.
    ///
    /// @param now how the words are covered already; null when they are not
    public void open(@Nullable Redaction now) {
        RedactionReason why =
                now == null ? RedactionReason.SOURCE : now.why().orElse(RedactionReason.SOURCE);
        standIn.setText(now == null || now.standIn() == null ? "" : now.standIn());
        uncover.setVisible(now != null);
        for (Map.Entry<RedactionReason, RadioButton> one : choices.entrySet()) {
            if (one.getKey() == why) {
                reasons.selectToggle(one.getValue());
                one.getValue().requestFocus();
            }
        }
    }

    private void pressed(KeyEvent event) {
        boolean button = root.getScene().getFocusOwner() instanceof Button;
        if (event.getCode() == KeyCode.ENTER && !button) {
            event.consume();
            cover();
        }
    }

    private void cover() {
        Toggle one = reasons.getSelectedToggle();
        if (one != null) {
            chosen.cover((RedactionReason) one.getUserData(), standIn.getText());
        }
    }
}
