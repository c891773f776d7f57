package org.dalil.desk.control.said;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.KeptText;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A field whose words are read as a value, and refused below it when they are none: the words stay
/// then, and nothing is kept of them but a draft.
///
/// @param <T> what is read
public final class ReadField<T> {
    private final VBox root = new VBox();
    private final Label reason = new Label();
    private final KeptText text;
    private final Reader<T> reader;
    private final Function<T, String> words;
    private final Texts texts;

    /// Reads words.
    @FunctionalInterface
    public interface Reader<T> {
        /// @throws ProblemException saying why they are no value
        T read(String words) throws ProblemException;
    }

    /// Keeps what was read.
    @FunctionalInterface
    public interface Keeping<T> {
        /// @param value null when the field was emptied
        /// @param done to be run once it is in the casefile
        void keep(@Nullable T value, Runnable done);
    }

    /// @param words how a value stands in the field; it reads back the same
    public ReadField(
            Desk desk,
            Drafts drafts,
            Reader<T> reader,
            Function<T, String> words,
            Keeping<T> keeping) {
        this.texts = desk.texts();
        this.reader = reader;
        this.words = words;
        text =
                KeptText.line(
                        drafts,
                        (typed, done) -> {
                            if (typed.isBlank()) {
                                keeping.keep(null, done);
                                return;
                            }
                            T read = said(typed);
                            if (read != null) {
                                keeping.keep(read, done);
                            }
                        });
        reason.getStyleClass().addAll("echo", "advice", "bad");
        reason.setWrapText(true);
        reason.managedProperty().bind(reason.visibleProperty());
        reason.visibleProperty().bind(reason.textProperty().isNotEmpty());
        text.control().textProperty().subscribe(typed -> said(typed));
        root.getChildren().addAll(text.control(), reason);
    }

    /// Gives the field its id, its name for screen readers, and an example of what to type.
    public ReadField<T> named(String id, String name, String example) {
        text.named(id, name);
        text.control().setPromptText(example);
        reason.setId(id + "-reason");
        return this;
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// What takes the keys.
    public Node keys() {
        return text.control();
    }

    /// Shows a value, or the words that were typed for one and are none.
    ///
    /// @param draftKey names record and field
    public void show(String draftKey, @Nullable T value) {
        text.show(draftKey, value == null ? null : words.apply(value));
    }

    private @Nullable T said(String typed) {
        reason.setText("");
        if (typed.isBlank()) {
            return null;
        }
        try {
            return reader.read(typed);
        } catch (ProblemException e) {
            reason.setText(texts.of(e.problem()));
            return null;
        }
    }
}
