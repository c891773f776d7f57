package org.dalil.testimony.sound;

import static org.dalil.sound.SoundKit.frames;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.rest;
import static org.dalil.sound.SoundKit.sine;
import static org.dalil.sound.SoundKit.wav;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.opening.SoundOpener;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.Sealed;
import org.dalil.vault.blob.SealedInput;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A sealed recording is played from where it lies; no second file appears, and damage is told.
class SealedSoundTest {
    private final VaultKey key = TestKeys.fresh();
    private final byte[] original = wav(sine(16000, 200, 20, 0.5), 1, 16000);
    @TempDir Path folder;

    private Sealed seal(Blobs blobs) throws Exception {
        return blobs.seal(
                new ByteArrayInputStream(original), original.length, Progress.none(), new Cancel());
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Blobs blobs() {
        return new Blobs(folder, key, Disk.computer(), new SecureRandom());
    }

    @Test
    void itSoundsLikeTheOriginalAndLeavesNoFile() throws Exception {
        Sealed sealed = seal(blobs());
        float[] straight = rest(playable(original));
        List<Path> before = files();

        try (SealedInput input = blobs().open(sealed.id())) {
            Recording recording =
                    assertInstanceOf(
                                    SoundOpening.Playable.class,
                                    SoundOpener.open(new SealedSound(input)))
                            .recording();
            recording.seek(200_000);
            assertArrayEquals(
                    Arrays.copyOfRange(straight, 200_000, 203_000), frames(recording, 3000));
            recording.seek(0);
            assertArrayEquals(straight, rest(recording));
        }

        assertEquals(before, files());
    }

    @Test
    void aDamagedChunkIsToldInTheVaultsWords() throws Exception {
        Sealed sealed = seal(blobs());
        Path file = files().getFirst();
        byte[] stored = Files.readAllBytes(file);
        stored[stored.length / 2] ^= 1;
        Files.write(file, stored);

        try (SealedInput input = blobs().open(sealed.id())) {
            SoundException told =
                    assertThrows(
                            SoundException.class,
                            () -> {
                                if (SoundOpener.open(new SealedSound(input))
                                        instanceof SoundOpening.Playable(Recording recording)) {
                                    rest(recording);
                                }
                            });

            assertEquals("vault.problem.damaged-blob", told.problem().key());
        }
    }
}
