package org.dalil.testimony.ui.player;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kit.DeskKit;
import org.dalil.sound.SoundKit;
import org.dalil.sound.waveform.Waveform;
import org.dalil.source.EvidenceItem;
import org.dalil.source.content.Custody;
import org.dalil.testimony.sound.Recordings;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// A recording is decoded for its waveform once; from then on it is drawn from what was kept.
class WaveformsTest {
    private static final byte[] SOUND = SoundKit.wav(SoundKit.sine(8000, 300, 5, 0.5), 1, 8000);
    private final VaultKey key = TestKeys.fresh();
    private final DeskKit kit = new DeskKit();
    @TempDir Path folder;
    private int decoded;
    private boolean full;

    @SuppressWarnings("NullAway.Init")
    private EvidenceItem item;

    @BeforeEach
    void seal() throws Exception {
        item = sealed();
    }

    /// A disk that may be full for everything that is small and beside a blob.
    private Blobs blobs() {
        Disk disk =
                (path, writable) -> {
                    if (full && writable) {
                        throw new IOException("No space left on device");
                    }
                    return Disk.computer().open(path, writable);
                };
        return new Blobs(folder, key, disk, new SecureRandom());
    }

    private EvidenceItem sealed() throws VaultException {
        String blob =
                blobs().seal(
                                new ByteArrayInputStream(SOUND),
                                SOUND.length,
                                Progress.none(),
                                new Cancel())
                        .id()
                        .hex();
        return new EvidenceItem(
                UUID.randomUUID(),
                UUID.randomUUID(),
                blob,
                "",
                "",
                SOUND.length,
                "audio/wav",
                "five.wav",
                null,
                Custody.UNKNOWN);
    }

    /// As after an opening of the casefile.
    private Waveforms afresh() {
        Recordings recordings = new Recordings(blobs());
        return new Waveforms(
                sound -> {
                    decoded++;
                    return recordings.open(sound);
                },
                recordings.waveforms(),
                kit.desk);
    }

    private byte[] drawn() {
        Waveforms waveforms = afresh();
        waveforms.of(item);
        assertEquals(List.of(), kit.problems);
        return Objects.requireNonNull(waveforms.shown().get()).toBytes();
    }

    private Path kept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".w")).findFirst().orElseThrow();
        }
    }

    @Test
    void theSecondOpeningDecodesNothing() {
        byte[] first = drawn();
        assertEquals(1, decoded);

        assertArrayEquals(first, drawn());
        assertArrayEquals(first, drawn());
        assertEquals(1, decoded);
    }

    @Test
    void eachRecordingHasItsOwn() throws Exception {
        drawn();
        item = sealed();
        drawn();
        assertEquals(2, decoded);
    }

    @Test
    void aDamagedOrHalfWrittenOneIsMadeAnewAndKept() throws Exception {
        byte[] first = drawn();
        byte[] stored = Files.readAllBytes(kept());
        stored[stored.length / 2] ^= 1;
        Files.write(kept(), stored);
        assertArrayEquals(first, drawn());
        assertEquals(2, decoded);

        Files.write(kept(), new byte[0]);
        assertArrayEquals(first, drawn());
        assertArrayEquals(first, drawn());
        assertEquals(3, decoded);
    }

    @Test
    void oneOfAnotherVersionIsMadeAnew() throws Exception {
        byte[] first = drawn();
        BlobId blob = new BlobId(item.blob());
        blobs().derivatives().keep(blob, "w", Waveform.VERSION - 1, first);
        assertArrayEquals(first, drawn());
        assertEquals(2, decoded);

        byte[] other = first.clone();
        other[3] = '1';
        blobs().derivatives().keep(blob, "w", Waveform.VERSION, other);
        assertArrayEquals(first, drawn());
        assertEquals(3, decoded);
    }

    @Test
    void itIsShreddedWithItsRecording() throws Exception {
        drawn();
        Path kept = kept();
        blobs().shred(new BlobId(item.blob()));
        assertTrue(Files.notExists(kept));

        Waveforms waveforms = afresh();
        waveforms.of(item);
        assertNull(waveforms.shown().get());
        assertInstanceOf(VaultException.class, kit.problems.getFirst());
    }

    @Test
    void oneThatCannotBeKeptIsShownAndTold() {
        full = true;
        Waveforms waveforms = afresh();
        waveforms.of(item);
        assertNotNull(waveforms.shown().get());
        assertEquals(
                "vault.problem.disk-full",
                assertInstanceOf(ProblemException.class, kit.problems.getFirst()).problem().key());
    }

    @Test
    void oneThatNobodyWantsAnyMoreIsNotMade() {
        kit.jobs.hold();
        Waveforms waveforms = afresh();
        waveforms.of(item);
        waveforms.none();
        kit.jobs.release();
        assertNull(waveforms.shown().get());
        assertEquals(0, decoded);
        assertEquals(List.of(), kit.problems);
    }
}
