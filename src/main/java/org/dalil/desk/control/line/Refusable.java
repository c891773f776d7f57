package org.dalil.desk.control.line;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.dalil.kernel.Problem;
import org.dalil.texts.Texts;

import java.util.Optional;

/// Says at a field why what was chosen in it cannot be, and puts the words back that were typed.
public final class Refusable {
    private final Label reason = new Label();
    private final TextField field;
    private final Texts texts;
    private String last = "";

    public Refusable(TextField field, Texts texts) {
        this.field = field;
        this.texts = texts;
        reason.getStyleClass().addAll("echo", "bad");
        reason.setWrapText(true);
        reason.managedProperty().bind(reason.visibleProperty());
        reason.visibleProperty().bind(reason.textProperty().isNotEmpty());
        field.textProperty()
                .subscribe((before, now) -> {
                    last = now.isEmpty() ? before : now;
                    if (!now.isEmpty() && !now.equals(reason.getUserData())) {
                        reason.setText("");
                    }
                });
    }

    /// The reason, to place below the field.
    public Label reason() {
        return reason;
    }

    /// These with the reason below.
    public VBox below(javafx.scene.Node line) {
        return new VBox(2, line, reason);
    }

    /// Nothing was typed yet on the record shown now.
    public void clear() {
        reason.setText("");
    }

    /// What came of it.
    public void told(Optional<Problem> refusal) {
        reason.setText(refusal.map(texts::of).orElse(""));
        if (refusal.isPresent()) {
            reason.setUserData(last);
            field.setText(last);
            field.positionCaret(last.length());
            field.setAccessibleHelp(reason.getText());
        }
    }
}
