package org.dalil.desk.control;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.util.Duration;

import org.dalil.desk.Drafts;
import org.jspecify.annotations.Nullable;

/// Words in a box that become something only when a person says so. Until then they stay with the
/// record for which they were typed, as a draft, and are never seen on another record's page.
public final class Unfinished {
    private final TextField field;
    private final Drafts drafts;
    private final PauseTransition pause = new PauseTransition(Duration.millis(800));
    private @Nullable String key;

    /// @param field emptied by whoever makes something of its words
    public Unfinished(TextField field, Drafts drafts) {
        this.field = field;
        this.drafts = drafts;
        field.textProperty().subscribe((before, now) -> typed(now));
        field.focusedProperty().subscribe((before, focused) -> keep());
        pause.setOnFinished(rested -> keep());
    }

    /// Goes on with what was typed under this key.
    ///
    /// @param draftKey names record and field
    public void show(String draftKey) {
        if (!draftKey.equals(key)) {
            keep();
            key = null; // what is put there now is not typed
            String draft = drafts.typed(draftKey);
            field.setText(draft == null ? "" : draft);
            key = draftKey;
        }
    }

    private void typed(String now) {
        if (now.isEmpty()) {
            keep(); // what was made of the words must not be offered again
        } else if (key != null && pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void keep() {
        pause.stop();
        String at = key;
        if (at == null) {
            return;
        }
        if (field.getText().isBlank()) {
            drafts.forget(at);
        } else if (!field.getText().equals(drafts.typed(at))) {
            drafts.typed(at, field.getText());
        }
    }
}
