package org.dalil.timeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Colours of a timeline as 0xAARRGGBB. Every tone has one.
///
/// @param background opaque
public record Palette(int background, int hairline, Map<Tone, Integer> tones) {
    public Palette {
        tones = new EnumMap<>(tones);
        if (tones.size() != Tone.values().length) {
            throw new IllegalArgumentException("a tone without a colour");
        }
    }

    /// The colour of a tone.
    int colour(Tone tone) {
        return Objects.requireNonNull(tones.get(tone));
    }
}
