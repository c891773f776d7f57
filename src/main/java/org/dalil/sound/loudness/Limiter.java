package org.dalil.sound.loudness;

/// Keeps sound below full scale: what is below 0.7 stays as it is, what is above bends softly
/// towards 1 and never reaches it. A sample never wraps and never changes its sign.
public final class Limiter {
    private static final float KNEE = 0.7f;

    private Limiter() {}

    /// Bends one sample.
    public static float limit(float sample) {
        float size = Math.abs(sample);
        if (size <= KNEE) {
            return sample;
        }
        float over = (Math.min(size, 1e6f) - KNEE) / (1 - KNEE);
        return Math.copySign(KNEE + (1 - KNEE) * (over / (1 + over)), sample);
    }

    /// Bends samples in place; what is no number becomes silence.
    public static void apply(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            samples[i] = Float.isNaN(samples[i]) ? 0 : limit(samples[i]);
        }
    }
}
