package org.dalil.timeline;

import java.util.EnumMap;
import java.util.Map;

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

    /// The colours by the tones' order, for painting.
    int[] byTone() {
        int[] colours = new int[Tone.values().length];
        tones.forEach((tone, colour) -> colours[tone.ordinal()] = colour);
        return colours;
    }
}
