package org.dalil.event.ui.map;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import org.dalil.event.map.Box;
import org.dalil.event.map.Flat;

import java.util.HashMap;
import java.util.Map;

/// Measures and writes words on the map. Remembers how wide each is, for measuring is slow.
final class Lettering {
    static final Font STOP = Font.font("Inter Semi Bold", 12.5);
    static final Font LEG = Font.font("Inter Medium", 11.5);
    static final Font STATE = Font.font("Inter Medium", 12);
    static final Font TOWN = Font.font("Inter", 10.5);

    private final Map<Font, Map<String, Flat>> sizes = new HashMap<>();

    /// Width and height of words in pixels.
    Flat size(String words, Font font) {
        return sizes.computeIfAbsent(font, any -> new HashMap<>())
                .computeIfAbsent(words, any -> measured(words, font));
    }

    private static Flat measured(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        Bounds bounds = text.getLayoutBounds();
        return new Flat(Math.ceil(bounds.getWidth()), Math.ceil(bounds.getHeight()));
    }

    /// Writes words in the middle of a box, on a rim that keeps them apart from lines below.
    static void write(GraphicsContext to, String words, Box box, Font font, Color ink, Color rim) {
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        to.setFont(font);
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.CENTER);
        to.setStroke(rim);
        to.setLineWidth(3);
        to.setLineDashes();
        to.strokeText(words, x, y);
        to.setFill(ink);
        to.fillText(words, x, y);
    }
}
