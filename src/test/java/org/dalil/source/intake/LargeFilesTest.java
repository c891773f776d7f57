package org.dalil.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.source.EvidenceItem;
import org.dalil.source.SourceKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;

/// A large file is hashed while it is sealed and not before; what was shown of it must still hold
/// then.
class LargeFilesTest {
    private static final int LARGE = (int) Importer.HASHED_AT_SIGHT + 12_345;

    @TempDir Path folder;
    private SourceKit kit;
    private byte[] bytes;

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
        bytes = new byte[LARGE];
        new Random(9).nextBytes(bytes);
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private ImportOutcome take(Candidate candidate) throws Exception {
        return kit.importer
                .importAll(
                        List.of(Choice.of(candidate).including(true)),
                        Progress.none(),
                        new Cancel())
                .files()
                .getFirst()
                .outcome();
    }

    private void isRefusedAsChanged(Candidate candidate) throws Exception {
        ImportOutcome.Refused refused =
                assertInstanceOf(ImportOutcome.Refused.class, take(candidate));
        assertEquals("source.problem.changed", refused.problem().key());
        assertEquals(0, kit.blobs());
        assertEquals(0, kit.sources.rows().count(""));
    }

    @Test
    void isHashedWhileItIsSealed() throws Exception {
        Candidate found = kit.inspect(kit.file("film.bin", bytes));
        assertNull(found.sha256());
        assertEquals(LARGE, found.size());

        ImportOutcome.Imported taken = (ImportOutcome.Imported) take(found);

        EvidenceItem item = kit.sources.items(taken.source().id()).getFirst();
        assertEquals(Digest.of(bytes).hex(), item.sha256());
        assertEquals(LARGE, item.size());
    }

    @Test
    void isHashedAtSightWhenSomethingHeldIsAsLong() throws Exception {
        Path film = kit.file("film.bin", bytes);
        take(kit.inspect(film));
        int blobs = kit.blobs();

        Candidate again = kit.inspect(film);
        assertEquals(Digest.of(bytes), again.sha256());
        assertNotNull(again.held());
        assertFalse(again.isNew());
        assertInstanceOf(ImportOutcome.AlreadyHeld.class, take(again));
        bytes[77]++;
        Candidate other = kit.inspect(kit.file("other.bin", bytes));
        assertNull(other.held(), "as long, and other bytes");
        assertEquals(blobs, kit.blobs());
    }

    @Test
    void twinsOfOneImportAreTakenOnce() throws Exception {
        var report = kit.take(kit.file("a.bin", bytes), kit.file("b.bin", bytes));

        assertEquals(1, report.imported());
        assertEquals(1, report.alreadyHeld());
        assertEquals(1, kit.blobs());
    }

    @Test
    void whatWasTakenMeanwhileIsNotTakenAgain() throws Exception {
        Candidate early = kit.inspect(kit.file("a.bin", bytes));
        take(kit.inspect(kit.file("b.bin", bytes)));

        assertInstanceOf(ImportOutcome.AlreadyHeld.class, take(early));
        assertEquals(1, kit.blobs());
    }

    @Test
    void writtenToSinceItWasLookedAtItIsRefused() throws Exception {
        Path film = kit.file("film.bin", bytes);
        Candidate candidate = kit.inspect(film);
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.seek(LARGE / 2);
            file.write(bytes[LARGE / 2] + 1);
        }
        Files.setLastModifiedTime(film, FileTime.fromMillis(1_000_000_000_000L));

        isRefusedAsChanged(candidate);
    }

    @Test
    void anotherLengthOrOtherEndsAreRefusedEvenUnderTheOldTime() throws Exception {
        Path film = kit.file("film.bin", bytes);
        FileTime time = Files.getLastModifiedTime(film);
        Candidate candidate = kit.inspect(film);
        for (int at : new int[] {0, LARGE - 1}) {
            byte[] other = bytes.clone();
            other[at]++;
            Files.write(film, other);
            Files.setLastModifiedTime(film, time);
            isRefusedAsChanged(candidate);
        }
        Files.write(film, java.util.Arrays.copyOf(bytes, LARGE - 1));
        Files.setLastModifiedTime(film, time);
        isRefusedAsChanged(candidate);
    }
}
