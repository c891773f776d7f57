package org.dalil.testimony.code;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The colours that codes are offered: told apart also by most people who do not tell red from
/// green, and on light and dark ground. A code of another program keeps its own.
public enum CodeColour {
    BLUE("#3b78c4"),
    ORANGE("#d98a1f"),
    TEAL("#1f9e8c"),
    ROSE("#c4567f"),
    VIOLET("#7d62b8"),
    SKY("#5fb3de"),
    BRICK("#b04a2f"),
    SLATE("#77808c");

    private final String hex;

    CodeColour(String hex) {
        this.hex = hex;
    }

    /// As a code keeps it.
    public String hex() {
        return hex;
    }

    /// Message key of its name.
    public String key() {
        return "testimony.colour." + name().toLowerCase(Locale.ROOT);
    }

    /// The offered colour that a code has, if it is one.
    public static Optional<CodeColour> of(@Nullable String hex) {
        return Arrays.stream(values()).filter(one -> one.hex.equals(hex)).findFirst();
    }

    /// The one after another, so that codes made in a row differ.
    public static CodeColour nth(int number) {
        return values()[Math.floorMod(number, values().length)];
    }
}
