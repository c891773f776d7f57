package org.dalil.sound;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.dalil.sound.opening.SoundOpener;
import org.dalil.sound.stream.HeldBytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Makes recordings for tests, reads them, and finds the clicks and tones in them. The committed
/// ones click at every half second and change their tone at every full one.
public final class SoundKit {
    private SoundKit() {}

    /// A committed recording.
    public static byte[] resource(String name) throws IOException {
        try (InputStream in = SoundKit.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    public static SoundOpening opening(byte[] bytes) throws SoundException {
        return SoundOpener.open(new HeldBytes(bytes));
    }

    /// A recording that must be playable.
    public static Recording playable(byte[] bytes) throws SoundException {
        return assertInstanceOf(SoundOpening.Playable.class, opening(bytes)).recording();
    }

    /// Everything from where it stands, read in odd amounts.
    public static float[] rest(Recording recording) throws SoundException {
        int channels = recording.format().channels();
        float[] block = new float[1777 * channels];
        float[] all = new float[1 << 16];
        int size = 0;
        int read = recording.read(block, 1777);
        while (read > 0) {
            int count = read * channels;
            all = all.length < size + count ? Arrays.copyOf(all, 2 * (size + count)) : all;
            System.arraycopy(block, 0, all, size, count);
            size += count;
            read = recording.read(block, 1777);
        }
        return Arrays.copyOf(all, size);
    }

    /// A number of frames; shorter at the end.
    public static float[] frames(Recording recording, int count) throws SoundException {
        int channels = recording.format().channels();
        float[] block = new float[count * channels];
        int done = 0;
        int read = 1;
        while (read > 0 && done < count) {
            float[] part = new float[(count - done) * channels];
            read = recording.read(part, count - done);
            if (read > 0) {
                System.arraycopy(part, 0, block, done * channels, read * channels);
                done += read;
            }
        }
        return Arrays.copyOf(block, done * channels);
    }

    /// Seconds at which the first channel clicks.
    public static List<Double> clicks(float[] samples, SoundFormat format) {
        List<Double> found = new ArrayList<>();
        int frames = samples.length / format.channels();
        long quietUntil = 0;
        for (int i = 0; i < frames; i++) {
            if (i >= quietUntil && Math.abs(samples[i * format.channels()]) > 0.62) {
                found.add((double) i / format.rate());
                quietUntil = i + format.rate() / 4;
            }
        }
        return found;
    }

    /// How strong a tone is in the first channel, near its amplitude when it is the only one.
    public static double tone(float[] samples, int channels, int rate, double hertz) {
        double cosine = 0;
        double sine = 0;
        int frames = samples.length / channels;
        for (int i = 0; i < frames; i++) {
            double angle = 2 * Math.PI * hertz * i / rate;
            cosine += samples[i * channels] * Math.cos(angle);
            sine += samples[i * channels] * Math.sin(angle);
        }
        return 2 * Math.hypot(cosine, sine) / frames;
    }

    /// A sine.
    public static float[] sine(int rate, double hertz, double seconds, double amplitude) {
        float[] made = new float[(int) (rate * seconds)];
        for (int i = 0; i < made.length; i++) {
            made[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return made;
    }

    /// A WAV file of 16 bits.
    public static byte[] wav(float[] samples, int channels, int rate) {
        ByteBuffer body = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            body.putShort((short) Math.round(sample * 32767));
        }
        return wav(1, 16, channels, rate, body.array());
    }

    /// A WAV file of any coding.
    public static byte[] wav(int tag, int bits, int channels, int rate, byte[] body) {
        ByteBuffer out = ByteBuffer.allocate(44 + body.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(mark("RIFF")).putInt(36 + body.length).put(mark("WAVE"));
        out.put(mark("fmt ")).putInt(16).putShort((short) tag).putShort((short) channels);
        out.putInt(rate).putInt(rate * channels * bits / 8);
        out.putShort((short) (channels * bits / 8)).putShort((short) bits);
        out.put(mark("data")).putInt(body.length).put(body);
        return out.array();
    }

    public static byte[] mark(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// One array behind another.
    public static byte[] joined(byte[]... parts) {
        int size = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(size);
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
