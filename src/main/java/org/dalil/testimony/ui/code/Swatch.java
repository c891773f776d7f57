package org.dalil.testimony.ui.code;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.dalil.texts.Texts;

import java.util.regex.Pattern;

/// The colour of a code as a small mark beside its name, never instead of it: filled for one that
/// words can have, a frame for one that only groups others.
public final class Swatch extends Rectangle {
    private static final double SIDE = 11;
    private static final double EDGE = 2;
    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");

    public Swatch(Code code, Texts texts) {
        getStyleClass().add("code-swatch");
        setWidth(SIDE - EDGE);
        setHeight(SIDE - EDGE);
        setArcWidth(2 * EDGE);
        setArcHeight(2 * EDGE);
        setStrokeWidth(EDGE);
        setFill(Color.TRANSPARENT);
        String colour = code.colour();
        if (colour == null || !WRITTEN.matcher(colour).matches()) {
            getStyleClass().add("code-swatch-none");
        } else {
            setStroke(Color.valueOf(colour));
            setFill(code.codable() ? Color.valueOf(colour) : Color.TRANSPARENT);
        }
        CodeColour.of(colour).ifPresent(one -> setAccessibleText(texts.of(one.key())));
    }
}
