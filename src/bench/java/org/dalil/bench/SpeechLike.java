package org.dalil.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Makes sound that is as hard to encode as speech: a voice of changing pitch in syllables, with
/// breath between. Always the same for the same length.
final class SpeechLike {
    static final int RATE = 44_100;

    private SpeechLike() {}

    /// Writes a WAV file, stereo, 16 bits.
    static void write(Path file, int seconds) throws IOException {
        try (var out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            int bytes = seconds * RATE * 4;
            out.writeBytes("RIFF");
            little(out, 36 + bytes, 4);
            out.writeBytes("WAVEfmt ");
            little(out, 16, 4);
            little(out, 1, 2);
            little(out, 2, 2);
            little(out, RATE, 4);
            little(out, RATE * 4, 4);
            little(out, 4, 2);
            little(out, 16, 2);
            out.writeBytes("data");
            little(out, bytes, 4);
            samples(out, seconds);
        }
    }

    private static void samples(DataOutputStream out, int seconds) throws IOException {
        Random random = new Random(1);
        double phase = 0;
        for (int i = 0; i < seconds * RATE; i++) {
            double at = (double) i / RATE;
            double syllable = Math.max(0, Math.sin(at * 2 * Math.PI * 2.3));
            phase += (110 + 30 * Math.sin(at) + 8 * Math.sin(at * 31)) / RATE;
            double voice = 0;
            for (int harmonic = 1; harmonic < 12; harmonic++) {
                voice += Math.sin(2 * Math.PI * harmonic * phase) / harmonic;
            }
            double breath = random.nextGaussian() * 0.01;
            little(out, (int) (7000 * (voice * syllable + breath)), 2);
            little(out, (int) (6000 * (voice * syllable - breath)), 2);
        }
    }

    private static void little(DataOutputStream out, int value, int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            out.write(value >> 8 * i);
        }
    }
}
