package org.dalil.desk;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.dalil.desk.script.ShapedText;
import org.dalil.kernel.Coded;

import java.util.List;
import java.util.Objects;

/// The looks; the system’s is light or dark, as the computer is now. A look is a palette of tokens;
/// the one stylesheet knows no literal colour.
public enum Theme implements Coded {
    LIGHT,
    DARK,
    CONTRAST,
    SYSTEM;

    private static final List<String> WEIGHTS =
            List.of("Regular", "Medium", "SemiBold", "Bold", "Italic");

    /// The theme of a kept name; light when it is not known.
    public static Theme of(String code) {
        return Coded.find(Theme.class, code).orElse(LIGHT);
    }

    /// Loads the bundled typeface, which has every Central Asian letter, and sees to it that
    /// writing which it has not can be wrapped. Call once, before any screen.
    public static void loadFonts() {
        ShapedText.mend();
        for (String weight : WEIGHTS) {
            Font.loadFont(resource("fonts/Inter-" + weight + ".otf"), 13);
        }
    }

    /// What is worn: for the system’s look, what the computer asks for now. On JavaFX's thread.
    public Theme worn() {
        if (this != SYSTEM) {
            return this;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Dresses a scene.
    public void dress(Scene scene) {
        Theme worn = worn();
        Application.setUserAgentStylesheet(
                worn == DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(resource("desk.css"), resource("palette-" + worn.code() + ".css"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
