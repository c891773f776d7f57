package org.dalil.testimony.ui.transcript.row;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures how high words stand in a column. Never draws them.
final class RowHeights {
    /// Between two lines of words.
    static final double LEADING = 4;

    private final Text measure = new Text();

    RowHeights() {
        measure.setFont(font());
        measure.setLineSpacing(LEADING);
    }

    /// In what all words of a transcript stand.
    static Font font() {
        return Font.font("Inter", 14);
    }

    /// How high these words stand when they are so wide, in pixels.
    double of(String words, double width) {
        measure.setWrappingWidth(width);
        measure.setText(words.isEmpty() ? " " : words);
        return Math.ceil(measure.getLayoutBounds().getHeight());
    }

    /// How much higher than the words of the active column those of another stand.
    double more(Row row, ColumnPlan plan) {
        double own = of(row.words().get(plan.active()), plan.words());
        double most = own;
        for (int i = 0; i < plan.columns(); i++) {
            if (i != plan.active() && !row.words().get(i).isEmpty()) {
                most = Math.max(most, of(row.words().get(i), plan.words()));
            }
        }
        return most - own;
    }
}
