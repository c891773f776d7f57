package org.dalil.desk.control;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;

import org.dalil.desk.Drafts;
import org.dalil.desk.control.bound.Bound;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReference;

/// A text field without a Save button. Typing is kept as a draft within a second; leaving the
/// field, or Ctrl+Enter, keeps it for good. Escape takes back what was typed since.
public final class KeptText {
    private static final double PADDING = 12;
    private static final double SIDES = 22;
    private static final double LEADING = 1.25;
    private final TextInputControl control;
    private final Bound bound;
    private final Keeping keep;
    private final Drafts drafts;
    private final PauseTransition pause = new PauseTransition(Duration.millis(800));
    private boolean required;
    private String kept = "";
    private @Nullable String key;
    private @Nullable String handed;
    // Emptied by whoever makes the change, hence atomic.
    private final AtomicReference<@Nullable String> pending = new AtomicReference<>();

    /// Keeps for good what was typed.
    @FunctionalInterface
    public interface Keeping {
        /// @param done to be run, on any thread, once the words are in the casefile; never when
        ///   they were refused
        void keep(String words, Runnable done);
    }

    private KeptText(TextInputControl control, Drafts drafts, Keeping keep) {
        this.control = control;
        this.bound = Bound.of(control, control instanceof TextArea ? Bound.LINES : Bound.LINE);
        this.drafts = drafts;
        this.keep = keep;
        control.getStyleClass().add("flat-field");
        control.getProperties().put(KeptText.class, this);
        control.textProperty().subscribe(this::typed);
        control.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commit();
                    }
                });
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pause.setOnFinished(done -> draft());
    }

    /// A field of one line.
    public static KeptText line(Drafts drafts, Keeping keep) {
        return new KeptText(new TextField(), drafts, keep);
    }

    /// A field of several lines that grows with its words.
    ///
    /// @param rows lines it has at least
    public static KeptText lines(Drafts drafts, int rows, Keeping keep) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        grow(area, rows);
        return new KeptText(area, drafts, keep);
    }

    // A text area keeps its height whatever is in it; this one is as high as its words.
    private static void grow(TextArea area, int rows) {
        Text measure = new Text();
        Runnable fit =
                () -> {
                    measure.setFont(area.getFont());
                    measure.setWrappingWidth(Math.max(1, area.getWidth() - SIDES));
                    measure.setText(area.getText() + "\u200b");
                    double least = rows * area.getFont().getSize() * LEADING;
                    double words = measure.getLayoutBounds().getHeight();
                    double height = Math.ceil(Math.max(words, least)) + PADDING;
                    area.setMinHeight(height);
                    area.setPrefHeight(height);
                };
        area.fontProperty().subscribe(now -> fit.run());
        area.widthProperty().subscribe(now -> fit.run());
        area.textProperty().subscribe(now -> fit.run());
    }

    /// Gives the field its id and its name for screen readers.
    public KeptText named(String id, String name) {
        control.setId(id);
        control.setAccessibleText(name);
        return this;
    }

    /// Makes it the title of a page, which is never blank.
    public KeptText title(String id, String name) {
        required = true;
        control.getStyleClass().add("title-field");
        return named(id, name);
    }

    /// The control to place.
    public TextInputControl control() {
        return control;
    }

    /// Shows a field's value, or the draft that was typed for it and never kept.
    ///
    /// @param draftKey names record and field
    public void show(String draftKey, @Nullable String value) {
        String now = value == null ? "" : value;
        boolean same = draftKey.equals(key);
        if (same && control.isFocused() && !control.getText().equals(kept)) {
            kept = now;
            return;
        }
        if (!same) {
            // By now the page is another record's, which must not get these words.
            pause.stop();
            if (!control.getText().equals(kept)) {
                draft();
            }
            handed = null;
            pending.set(null);
        } else if (!control.getText().equals(handed)) {
            // What was handed over already is not handed over again: the page may just be older.
            commit();
        }
        key = draftKey;
        kept = now;
        String draft = drafts.typed(draftKey);
        if (draft != null && draft.equals(now)) {
            pending.set(null);
            drafts.forget(draftKey);
        }
        String seen = draft == null ? now : draft;
        if (!control.getText().equals(seen)) {
            bound.put(seen);
        }
    }

    /// Keeps what was typed, if it differs.
    public void commit() {
        pause.stop();
        if (key != null && control.getText().isBlank()) {
            empty();
        }
        String text = control.getText();
        String at = key;
        if (at != null && !text.equals(kept)) {
            kept = text;
            handed = text;
            pending.set(text);
            drafts.typed(at, text);
            keep.keep(
                    text,
                    () -> {
                        pending.compareAndSet(text, null);
                        drafts.forget(at, text);
                    });
        }
    }

    // Blanks say nothing: they are no words, or where words must stand, those before.
    private void empty() {
        if (required) {
            takeBack();
        } else if (!control.getText().isEmpty()) {
            control.setText("");
        }
    }

    private void takeBack() {
        bound.put(kept);
        draft();
    }

    /// Whether keys of undoing belong to the typing in this node rather than to the casefile.
    public static boolean isBeingTyped(@Nullable Node focus) {
        if (!(focus instanceof TextInputControl text)) {
            return false;
        }
        return text.getProperties().get(KeptText.class) instanceof KeptText field
                ? !text.getText().equals(field.kept)
                : !text.getText().isEmpty();
    }

    private void typed() {
        if (key != null && control.getText().equals(kept)) {
            pause.stop();
            draft(); // what was typed is taken back, and must not come again
        } else if (key != null && pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart(); // whoever types on without a rest must not lose it all
        }
    }

    private void draft() {
        String at = key;
        String text = control.getText();
        if (at == null) {
            return;
        }
        if (text.equals(kept) && pending.get() == null) {
            drafts.forget(at);
        } else {
            drafts.typed(at, text);
        }
    }

    private void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (event.getCode() == KeyCode.TAB && control instanceof TextArea) {
            // A text area would take the key for itself, and nobody could leave it by keys.
            control.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
            return;
        }
        if (enter && (event.isControlDown() || control instanceof TextField)) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE && !control.getText().equals(kept)) {
            takeBack();
            event.consume();
        }
    }
}
