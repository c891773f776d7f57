package org.dalil.desk.control.bound;

import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

/// How long the words in a field may become by typing and pasting. Laying out a megabyte takes
/// seconds at each key, so a field refuses such words as a whole and keeps those it has; what is in
/// the casefile already is shown however long, and can be made shorter.
public final class Bound {
    /// What a field of one line takes, in UTF-16 units.
    public static final int LINE = 4_000;

    /// What a field of several lines takes: some eight pages.
    public static final int LINES = 20_000;

    private final TextInputControl field;
    private final int most;
    private boolean putting;

    private Bound(TextInputControl field, int most) {
        this.field = field;
        this.most = most;
    }

    /// Bounds a field.
    public static Bound of(TextInputControl field, int most) {
        Bound bound = new Bound(field, most);
        field.setTextFormatter(new TextFormatter<>(bound::allowed));
        return bound;
    }

    /// Puts words into the field that nobody typed just now, however long.
    public void put(String words) {
        putting = true;
        field.setText(words);
        putting = false;
    }

    private @Nullable Change allowed(Change change) {
        int length =
                field.getLength()
                        - change.getRangeEnd()
                        + change.getRangeStart()
                        + change.getText().length();
        if (putting || length <= most || length <= field.getLength()) {
            return change;
        }
        field.fireEvent(new TooLong(length, most));
        return null;
    }
}
