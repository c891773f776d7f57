package org.dalil.sound.loudness;

/// A boost or cut that glides to a new value within 10 ms, so that it never clicks.
public final class Volume {
    /// The most that sound can be raised, in decibels.
    public static final double MOST = 18;

    private static final double LEAST = -60;

    private final int channels;
    private final float step;
    private float now = 1;
    private float goal = 1;

    public Volume(int rate, int channels) {
        this.channels = channels;
        this.step = 100f / rate;
    }

    /// Sets it, in decibels between −60 and 18; what lies outside is brought within.
    public void set(double decibels) {
        goal = (float) Decibels.factor(Math.clamp(decibels, LEAST, MOST));
    }

    /// Changes frames in place.
    public void apply(float[] frames, int count) {
        if (now == 1 && goal == 1) {
            return;
        }
        for (int i = 0; i < count; i++) {
            float change = step * Math.max(1, Math.max(now, goal));
            now = now < goal ? Math.min(goal, now + change) : Math.max(goal, now - change);
            for (int c = 0; c < channels; c++) {
                frames[i * channels + c] *= now;
            }
        }
    }
}
