package org.dalil.desk.control.drawn;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.dalil.texts.Excerpt;

import java.util.HashMap;
import java.util.Map;

/// Words in one font, cut where they would not fit. Remembers what it measured, for measuring is
/// slow and a drawing asks for the same words in every frame.
public final class Fitting {
    private static final int MOST = 20_000;
    private static final String CUT = "…";

    private final Font font;
    private final Text text = new Text();
    private final Map<Wanted, String> cut = new HashMap<>();
    private final Map<String, Bounds> sizes = new HashMap<>();

    /// Words and the room that there is for them.
    private record Wanted(String words, int width) {}

    public Fitting(Font font) {
        this.font = font;
        text.setFont(font);
    }

    public Font font() {
        return font;
    }

    /// How wide words are, in pixels.
    public double width(String words) {
        return size(words).getWidth();
    }

    private Bounds size(String words) {
        if (sizes.size() > MOST) {
            sizes.clear();
        }
        return sizes.computeIfAbsent(words, this::measured);
    }

    private Bounds measured(String words) {
        text.setText(words);
        Bounds bounds = text.getLayoutBounds();
        return new BoundingBox(0, 0, bounds.getWidth(), bounds.getHeight());
    }

    /// As much of these words as a width has room for, on one line.
    public String in(String words, double width) {
        if (cut.size() > MOST) {
            cut.clear();
        }
        return cut.computeIfAbsent(new Wanted(words, (int) width), this::cut);
    }

    private String cut(Wanted wanted) {
        String line = Excerpt.line(wanted.words());
        if (width(line) <= wanted.width()) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (measured(line.substring(0, middle) + CUT).getWidth() <= wanted.width()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(line.charAt(low - 1))) {
            low--;
        }
        return low == 0 ? "" : line.substring(0, low).stripTrailing() + CUT;
    }
}
