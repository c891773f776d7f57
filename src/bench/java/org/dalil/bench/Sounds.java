package org.dalil.bench;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.sound.Recording;
import org.dalil.sound.SoundBytes;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.opening.SoundOpener;
import org.dalil.sound.stream.HeldBytes;
import org.dalil.sound.waveform.WaveformMaking;
import org.dalil.testimony.sound.SealedSound;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.Sealed;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Recordings: how fast each kind is decoded beside ffmpeg, and how long opening, seeking and the
/// waveform of long ones take, out of sealed files. Long ones are a short one many times over.
final class Sounds {
    private static final int BLOCK = 4096;

    private final Path folder = Folder.kept().resolve("sound");
    private final Size size;
    private final int seconds;

    private Sounds(Size size) {
        this.size = size;
        this.seconds = size.of(10, 600);
    }

    /// How one kind is made.
    private record Encoding(String name, String file, String options) {}

    static void run(Size size) throws Exception {
        Sounds sounds = new Sounds(size);
        Folder.delete(sounds.folder);
        Files.createDirectories(sounds.folder);
        SpeechLike.write(sounds.folder.resolve("long.wav"), sounds.seconds);
        sounds.decode(new Encoding("WAV", "long.wav", ""));
        if (!Outside.present("ffmpeg")) {
            Line.missing("decoding of Opus, MP3, FLAC and AAC", "ffmpeg, which makes them");
            sounds.longOnes("long.wav", "WAV");
            return;
        }
        for (Encoding each :
                List.of(
                        new Encoding(
                                "Opus voice",
                                "voice.opus",
                                "-ac 1 -ar 16000 -c:a libopus -b:a 24k"),
                        new Encoding("Opus stereo", "both.opus", "-c:a libopus -b:a 64k"),
                        new Encoding("MP3 128 kbit/s", "long.mp3", "-b:a 128k"),
                        new Encoding("FLAC", "long.flac", ""),
                        new Encoding("AAC in M4A", "long.m4a", "-c:a aac -b:a 96k"))) {
            Outside.run(
                    sounds.folder,
                    "ffmpeg -v error -y -i long.wav " + each.options() + " " + each.file(),
                    Map.of());
            sounds.decode(each);
        }
        sounds.longOnes("long.mp3", "MP3");
        Folder.delete(sounds.folder);
    }

    private void decode(Encoding each) throws Exception {
        byte[] file = Files.readAllBytes(folder.resolve(each.file()));
        Took first = Took.of(() -> read(new HeldBytes(file)));
        Took warm =
                Took.median(
                        List.of(
                                Took.of(() -> read(new HeldBytes(file))),
                                Took.of(() -> read(new HeldBytes(file))),
                                Took.of(() -> read(new HeldBytes(file)))));
        String what = "decoding " + seconds + " s of " + each.name();
        String times = ", %.0f × real time".formatted(seconds / warm.wall());
        Samples cold = Samples.empty();
        cold.add(first.wall());
        Line.alone(
                what + ", first of the process, %.0f × real time".formatted(seconds / first.wall()),
                cold,
                seconds / 100.0);
        if (Outside.present("ffmpeg")) {
            Took peer =
                    Outside.timed(
                            folder,
                            "ffmpeg -v error -threads 1 -i " + each.file() + " -f null -",
                            Map.of());
            Line.beside(
                    what + times + " ÷ ffmpeg",
                    warm,
                    peer,
                    warm.wall() / peer.wall(),
                    warm.cpu() / peer.cpu(),
                    0);
        }
        Samples again = Samples.empty();
        again.add(warm.wall());
        Line.alone(what + times, again, seconds / 100.0);
    }

    private static long read(SoundBytes bytes) throws SoundException {
        Recording recording = open(bytes);
        float[] block = new float[2 * BLOCK];
        long frames = 0;
        for (int read = 0; read >= 0; read = recording.read(block, BLOCK)) {
            frames += read;
        }
        return frames;
    }

    private static Recording open(SoundBytes bytes) throws SoundException {
        if (SoundOpener.open(bytes) instanceof SoundOpening.Playable(Recording recording)) {
            return recording;
        }
        throw new IllegalStateException("not playable");
    }

    /// What is measured on a recording of two hours, sealed, and on one of ten, which is made as it
    /// is read.
    private void longOnes(String file, String kind) throws Exception {
        byte[] once = Files.readAllBytes(folder.resolve(file));
        int hour = Math.max(1, 3600 / seconds);
        if (file.endsWith(".wav")) {
            // What a header says is not believed, so the rest of the bytes are sound as well.
            java.util.Arrays.fill(once, 40, 44, (byte) -1);
        }
        VaultKey key = TestKeys.fresh();
        Blobs blobs = new Blobs(folder, key, Disk.computer(), new SecureRandom());
        int times = size.of(2, 2 * hour);
        Sealed sealed =
                blobs.seal(
                        repeated(folder.resolve(file), times),
                        (long) once.length * times,
                        Progress.none(),
                        new Cancel());
        opening(blobs, sealed, kind);
        try (SealedInput input = blobs.open(sealed.id())) {
            seeking(new SealedSound(input), kind);
        }
        int waves = size.of(1, hour);
        Samples wave = Samples.once(() -> wave(new Repeated(once, waves)));
        Line.alone("waveform of " + waves * seconds + " s of " + kind, wave, 15);
        memory(once, size.of(2, 10 * hour), kind);
    }

    private static InputStream repeated(Path file, int times) throws IOException {
        List<InputStream> all = new java.util.ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(Files.newInputStream(file));
        }
        return new SequenceInputStream(Collections.enumeration(all));
    }

    private void opening(Blobs blobs, Sealed sealed, String kind) throws Exception {
        Samples samples =
                Samples.between(
                        size,
                        () -> {},
                        () -> {
                            try (SealedInput input = blobs.open(sealed.id())) {
                                return open(new SealedSound(input))
                                        .read(new float[2 * BLOCK], BLOCK);
                            }
                        });
        Line.alone("a sealed " + kind + " of two hours, opened until first sound", samples, 0.5);
    }

    private void seeking(SoundBytes bytes, String kind) throws Exception {
        Recording recording = open(bytes);
        float[] block = new float[2 * BLOCK];
        long frames = recording.format().frames();
        Samples far =
                Samples.once(() -> {
                    recording.seek(frames * 95 / 100);
                    return recording.read(block, BLOCK);
                });
        Line.alone("the same, first seek nearly to its end", far, 0);
        Random random = new Random(1);
        Samples seeks = Samples.empty();
        for (int i = 0; i < 300; i++) {
            long to = (long) (random.nextDouble() * frames);
            long began = System.nanoTime();
            recording.seek(to);
            recording.read(block, BLOCK);
            seeks.add((System.nanoTime() - began) / 1e9);
        }
        Line.alone("the same, seek until sound", seeks, 0.1);
    }

    private static int wave(SoundBytes bytes) throws SoundException {
        return new WaveformMaking(open(bytes), part -> {})
                .make(Progress.none(), new Cancel())
                .columns();
    }

    private void memory(byte[] once, int times, String kind) throws SoundException {
        Recording recording = open(new Repeated(once, times));
        float[] block = new float[2 * BLOCK];
        long tenth = (long) times * seconds * recording.format().rate() / 10;
        long frames = 0;
        double early = 0;
        for (int read = 0; read >= 0; read = recording.read(block, BLOCK)) {
            frames += read;
            if (early == 0 && frames >= tenth) {
                early = heap();
            }
        }
        Line.weight(
                "heap in use after %d s of %s read, more than after a tenth of it"
                        .formatted(times * seconds, kind),
                heap() - early,
                2);
        recording.seek(0);
    }

    private static double heap() {
        System.gc();
        System.gc();
        Runtime now = Runtime.getRuntime();
        return (now.totalMemory() - now.freeMemory()) / 1048576.0;
    }

    /// The same bytes many times over, held once.
    private record Repeated(byte[] once, int times) implements SoundBytes {
        @Override
        public long length() {
            return (long) once.length * times;
        }

        @Override
        public int read(long position, byte[] buffer, int from, int count) {
            int done = 0;
            while (done < count && position + done < length()) {
                int at = (int) ((position + done) % once.length);
                int now = Math.min(count - done, once.length - at);
                System.arraycopy(once, at, buffer, from + done, now);
                done += now;
            }
            return done == 0 ? -1 : done;
        }
    }
}
