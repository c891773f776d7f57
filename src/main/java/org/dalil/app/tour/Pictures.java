package org.dalil.app.tour;

import org.dalil.desk.Theme;
import org.dalil.shell.Desktop;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Which pictures are wanted of a tour.
///
/// @param folder where they go
/// @param width of the window, in pixels
/// @param language of every screen; null for all screens in English and most in Russian too
/// @param looks of every picture; empty for the usual ones
public record Pictures(
        Path folder, int width, int height, @Nullable Locale language, List<Theme> looks) {
    public Pictures {
        looks = List.copyOf(looks);
    }

    /// The usual pictures, at the size that every screen is designed for.
    public static Pictures in(Path folder) {
        return new Pictures(folder, Desktop.WIDTH, Desktop.HEIGHT, null, List.of());
    }
}
