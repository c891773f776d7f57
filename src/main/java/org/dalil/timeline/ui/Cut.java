package org.dalil.timeline.ui;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.Map;

/// Cuts words to a width. Letters are measured once and added up, because laying out hundreds of
/// texts several times a frame costs more than all bars.
final class Cut {
    private final Text probe = new Text();
    private final Map<Integer, Double> widths = new HashMap<>();

    Cut(Font font) {
        probe.setFont(font);
    }

    /// The words, or as many of their letters as fit with an ellipsis.
    ///
    /// @param room in pixels of the scene
    String to(String words, double room) {
        double ellipsis = width('…');
        double width = 0;
        int fits = 0;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            if (width + ellipsis <= room) {
                fits = at;
            }
            width += width(words.codePointAt(at));
            if (width > room) {
                return words.substring(0, fits).stripTrailing() + "…";
            }
        }
        return words;
    }

    private double width(int letter) {
        return widths.computeIfAbsent(
                letter,
                code -> {
                    probe.setText(Character.toString(code));
                    return probe.getLayoutBounds().getWidth();
                });
    }
}
