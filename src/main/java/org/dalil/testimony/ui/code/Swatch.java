package org.dalil.testimony.ui.code;

import javafx.scene.layout.Region;

import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.dalil.texts.Texts;

/// The colour of a code as a small mark beside its name, never instead of it: filled for one that
/// words can have, a frame for one that only groups others.
final class Swatch extends Region {
    private static final double SIDE = 11;

    Swatch(Code code, Texts texts) {
        getStyleClass().add("code-swatch");
        setMinSize(SIDE, SIDE);
        setPrefSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        String colour = code.colour();
        if (colour != null) {
            String frame = "-fx-border-color: " + colour + ";";
            setStyle(code.codable() ? frame + "-fx-background-color: " + colour + ";" : frame);
        }
        CodeColour.of(colour).ifPresent(one -> setAccessibleText(texts.of(one.key())));
    }
}
