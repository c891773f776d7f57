package org.dalil.sound;

/// What a recording is made of. One frame is one sample of every channel.
///
/// @param kind by its bytes
/// @param rate frames a second
/// @param channels 1 or 2: more than two are mixed into one
/// @param frames how many there are, as far as is known by now
/// @param exact whether that number was counted; otherwise it is a guess
public record SoundFormat(SoundKind kind, int rate, int channels, long frames, boolean exact) {
    /// The highest rate that is believed.
    public static final int MOST_RATE = 768_000;

    public SoundFormat {
        if (rate < 1 || rate > MOST_RATE || channels < 1 || channels > 2 || frames < 0) {
            throw new IllegalArgumentException("no such sound: " + rate + " " + channels);
        }
    }

    /// How long it lasts, in milliseconds.
    public long millis() {
        return millis(frames);
    }

    /// When a frame sounds, in milliseconds.
    public long millis(long frame) {
        return Math.round(frame * 1000.0 / rate);
    }

    /// Which frame sounds at a time in milliseconds; never before the first.
    public long frame(long millis) {
        return Math.max(0, Math.round(millis / 1000.0 * rate));
    }
}
