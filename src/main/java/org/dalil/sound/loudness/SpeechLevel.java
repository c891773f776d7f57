package org.dalil.sound.loudness;

/// Raises quiet speech to an even loudness. It follows the level of what stands out of the noise
/// and holds its gain in pauses, so that the noise floor is never pumped up. Loud speech is lowered
/// a little; nothing is raised by more than 18 dB.
public final class SpeechLevel {
    private static final double GOAL = Decibels.factor(-20);
    private static final double MOST = Decibels.factor(Volume.MOST);
    private static final double LEAST = Decibels.factor(-12);
    private static final double ABOVE_NOISE = Decibels.factor(9);
    private static final double SILENCE = Decibels.factor(-70);
    private static final double WINDOW_SECONDS = 0.02;

    private final int channels;
    private final int window;
    private final double noiseRise;
    private double noise = -1;
    private double speech;
    private double gain = 1;
    private float applied = 1;
    private double power;
    private int filled;

    public SpeechLevel(int rate, int channels) {
        this.channels = channels;
        this.window = Math.max(1, (int) (rate * WINDOW_SECONDS));
        // The floor is the quietest of late; it forgets by 1 dB a second.
        this.noiseRise = Decibels.factor(WINDOW_SECONDS);
    }

    /// Forgets what it heard.
    public void clear() {
        noise = -1;
        speech = 0;
        gain = 1;
        power = 0;
        filled = 0;
    }

    /// Changes frames in place.
    public void apply(float[] frames, int count) {
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < channels; c++) {
                float sample = frames[i * channels + c];
                power += sample * sample;
                frames[i * channels + c] = sample * applied;
            }
            applied += (float) ((gain - applied) * 0.001);
            if (++filled == window) {
                hear(Math.sqrt(power / (window * channels)));
                power = 0;
                filled = 0;
            }
        }
    }

    private void hear(double level) {
        noise = noise < 0 || level < noise ? Math.max(level, SILENCE) : noise * noiseRise;
        if (level < noise * ABOVE_NOISE || level < SILENCE * 4) {
            return;
        }
        speech = speech == 0 ? level : speech + (level - speech) * (level > speech ? 0.2 : 0.02);
        gain = Math.clamp(GOAL / speech, LEAST, MOST);
    }

    /// The gain it has come to, as a factor.
    public double gain() {
        return gain;
    }
}
