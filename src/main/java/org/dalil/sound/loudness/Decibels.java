package org.dalil.sound.loudness;

/// Decibels of amplitude as factors, and back.
public final class Decibels {
    private Decibels() {}

    /// The factor that so many decibels are.
    public static double factor(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    /// How many decibels a factor is; -200 for nothing.
    public static double of(double factor) {
        return factor <= 1e-10 ? -200 : 20 * Math.log10(factor);
    }
}
