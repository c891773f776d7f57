package org.dalil.testimony.code;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The colours that codes are offered: told apart also by most people who do not tell red from
/// green, and on light and dark ground. A code of another program keeps its own.
public enum CodeColour {
    BLUE(0x3b78c4),
    ORANGE(0xd98a1f),
    TEAL(0x1f9e8c),
    ROSE(0xc4567f),
    VIOLET(0x7d62b8),
    SKY(0x5fb3de),
    BRICK(0xb04a2f),
    SLATE(0x77808c);

    private final int rgb;

    CodeColour(int rgb) {
        this.rgb = rgb;
    }

    /// As a code keeps it: `#` and six digits.
    public String hex() {
        return "#%06x".formatted(rgb);
    }

    /// Message key of its name.
    public String key() {
        return "testimony.colour." + name().toLowerCase(Locale.ROOT);
    }

    /// The offered colour that a code has, if it is one.
    public static Optional<CodeColour> of(@Nullable String hex) {
        return Arrays.stream(values()).filter(one -> one.hex().equalsIgnoreCase(hex)).findFirst();
    }

    /// The one after another, so that codes made in a row differ.
    public static CodeColour nth(int number) {
        return values()[Math.floorMod(number, values().length)];
    }
}
