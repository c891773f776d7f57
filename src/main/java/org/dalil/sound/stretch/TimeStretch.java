package org.dalil.sound.stretch;

import java.util.Arrays;

/// Plays samples slower or faster and keeps their pitch: WSOLA (Verhelst and Roelands, 1993). Cuts
/// the sound into pieces of 20 ms, lays them closer or wider, and moves each by up to 8 ms to where
/// it goes on most smoothly. At speed 1 every sample comes out as it went in.
public final class TimeStretch {
    /// The slowest and the fastest.
    public static final double SLOWEST = 0.3;

    public static final double FASTEST = 3;

    private static final double PIECE_SECONDS = 0.02;
    private static final double MOVE_SECONDS = 0.008;
    private static final int SEARCH_RATE = 6000;

    private final int channels;
    private final int piece;
    private final int move;
    private final int coarse;
    private final float[] fade;
    private final float[] out;
    private float[] held;
    private int count;
    private double speed = 1;
    private double wanted;
    private int natural;
    private boolean begun;
    private int real = -1;

    /// @param channels 1 or 2
    public TimeStretch(int rate, int channels) {
        this.channels = channels;
        piece = Math.max(8, (int) (rate * PIECE_SECONDS));
        move = Math.max(4, (int) (rate * MOVE_SECONDS));
        coarse = Math.max(1, rate / SEARCH_RATE);
        fade = new float[piece];
        for (int i = 0; i < piece; i++) {
            fade[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / piece));
        }
        out = new float[piece * channels];
        held = new float[16 * piece * channels];
    }

    /// Another speed, from now on; brought between the slowest and the fastest.
    public void speed(double now) {
        speed = Math.clamp(now, SLOWEST, FASTEST);
    }

    /// The speed.
    public double speed() {
        return speed;
    }

    /// Forgets what it holds: after a seek.
    public void clear() {
        count = 0;
        wanted = 0;
        natural = 0;
        begun = false;
        real = -1;
    }

    /// No more comes: what is held is given out to its end. Until it is cleared.
    public void end() {
        real = real < 0 ? count : real;
    }

    /// How many frames it takes before the next piece can be made; 0 when one can.
    public int needs() {
        return Math.max(0, reach() - count);
    }

    private int reach() {
        return (int) wanted + move + 2 * piece;
    }

    /// Takes frames.
    public void put(float[] frames, int number) {
        if ((count + number) * channels > held.length) {
            held = Arrays.copyOf(held, 2 * (count + number) * channels);
        }
        System.arraycopy(frames, 0, held, count * channels, number * channels);
        count += number;
    }

    /// Frames that were taken and have not come out yet, measured in the recording.
    public double pending() {
        return Math.max(0, (real < 0 ? count : real) - natural);
    }

    /// Makes the next piece. What it is made of lies in [#out()].
    ///
    /// @return how many frames; 0 when more must be put in before, or none are left after the end
    public int next() {
        if (real >= 0 && wanted >= real) {
            return 0;
        }
        if (needs() > 0 && real < 0) {
            return 0;
        }
        int silence = needs();
        if (silence > 0) {
            put(new float[silence * channels], silence);
        }
        double left = real < 0 ? piece : Math.ceil((real - wanted) / speed);
        int from = begun && speed != 1 ? best() : begun ? natural : (int) wanted;
        int size = piece * channels;
        if (begun && from != natural) {
            for (int i = 0; i < size; i++) {
                float rising = fade[i / channels];
                out[i] =
                        held[natural * channels + i] * (1 - rising)
                                + held[from * channels + i] * rising;
            }
        } else {
            System.arraycopy(held, from * channels, out, 0, size);
        }
        begun = true;
        natural = from + piece;
        wanted = speed == 1 ? natural : wanted + piece * speed;
        forget();
        return (int) Math.min(piece, left);
    }

    /// The samples of the piece just made, valid until the next.
    public float[] out() {
        return out;
    }

    /// Drops what no later piece can reach.
    private void forget() {
        int keep = Math.max(0, Math.min(natural, (int) wanted - move));
        if (keep > 4 * piece) {
            System.arraycopy(held, keep * channels, held, 0, (count - keep) * channels);
            count -= keep;
            natural -= keep;
            wanted -= keep;
            real = real < 0 ? real : Math.max(0, real - keep);
        }
    }

    /// Where, around the place that the speed asks for, the sound is most like what would have come
    /// next: first roughly, then to the sample.
    private int best() {
        int low = Math.max(0, (int) wanted - move);
        int high = (int) wanted + move;
        int at = search(low, high, coarse);
        return search(Math.max(low, at - coarse), Math.min(high, at + coarse), 1);
    }

    private int search(int low, int high, int step) {
        int best = low;
        double likest = Double.NEGATIVE_INFINITY;
        for (int at = low; at <= high; at += step) {
            double like = likeness(at, Math.max(step, coarse / 2));
            if (like > likest) {
                likest = like;
                best = at;
            }
        }
        return best;
    }

    private double likeness(int at, int step) {
        double product = 0;
        double power = 1e-9;
        int stride = step * channels;
        int a = natural * channels;
        int b = at * channels;
        for (int i = 0; i < piece * channels; i += stride) {
            float other = held[b + i];
            product += held[a + i] * other;
            power += other * other;
        }
        return product / Math.sqrt(power);
    }
}
