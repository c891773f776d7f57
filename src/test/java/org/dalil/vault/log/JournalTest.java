package org.dalil.vault.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Digest;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The journal gives back its entries in order and notices when any is missing or changed.
class JournalTest {
    @TempDir Path folder;
    private final VaultKey key = TestKeys.fresh();
    private Path file;

    @BeforeEach
    void begin() throws Exception {
        file = folder.resolve("journal");
        Journal.create(file, key, Disk.computer(), new SecureRandom());
    }

    @Test
    void keepsEntriesInOrderAcrossOpenings() throws Exception {
        for (int i = 1; i <= 5; i++) {
            try (Journal journal = open()) {
                assertEquals(i, journal.append(entry(i)));
            }
        }
        try (Journal journal = open()) {
            assertEquals(5, journal.lastSeq());
            assertEquals(List.of("entry 3", "entry 4", "entry 5"), read(journal, 3));
            assertEquals(0, journal.droppedBytes());
        }
    }

    @Test
    void theHeadStandsForEverything() throws Exception {
        try (Journal journal = open()) {
            Digest empty = journal.head();
            journal.append(entry(1));
            Digest one = journal.head();
            assertNotEquals(empty, one);
            assertEquals(8, journal.headWords().size());
            assertEquals(HeadWords.of(one), journal.headWords());
        }
    }

    /// Cut at every byte: the whole entries before the cut are there, and work goes on behind them.
    @Test
    void aTornEndIsLeftOutAndSaid() throws Exception {
        fill(4);
        byte[] whole = Files.readAllBytes(file);
        int record = (whole.length - LogFormat.HEADER) / 4;
        for (int length = LogFormat.HEADER; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int entries = (length - LogFormat.HEADER) / record;
            try (Journal journal = open()) {
                assertEquals(entries, journal.lastSeq());
                assertEquals((length - LogFormat.HEADER) % record, journal.droppedBytes());
                journal.append(entry(entries + 1));
            }
            try (Journal journal = open()) {
                assertEquals(entries + 1, read(journal, 1).size());
                assertEquals(0, journal.droppedBytes());
            }
        }
    }

    @Test
    void zerosInPlaceOfTheLastEntryAreATornEnd() throws Exception {
        fill(3);
        byte[] bytes = Files.readAllBytes(file);
        int record = (bytes.length - LogFormat.HEADER) / 3;
        Arrays.fill(bytes, bytes.length - record, bytes.length, (byte) 0);
        Files.write(file, bytes);
        try (Journal journal = open()) {
            assertEquals(2, journal.lastSeq());
            assertEquals(record, journal.droppedBytes());
        }
    }

    /// A flipped bit anywhere before the last entry is damage, named by its entry.
    @Test
    void aChangeInTheMiddleIsDamage() throws Exception {
        fill(4);
        byte[] whole = Files.readAllBytes(file);
        int record = (whole.length - LogFormat.HEADER) / 4;
        for (int at = LogFormat.HEADER; at < whole.length - record; at++) {
            byte[] harmed = whole.clone();
            harmed[at] ^= (byte) (1 << (at % 8));
            Files.write(file, harmed);
            DamagedException damage = assertThrows(DamagedException.class, this::open);
            assertEquals(Integer.toString((at - LogFormat.HEADER) / record + 1), damage.item());
        }
    }

    @Test
    void entriesCannotBeDroppedOrMoved() throws Exception {
        fill(4);
        byte[] whole = Files.readAllBytes(file);
        int record = (whole.length - LogFormat.HEADER) / 4;
        int first = LogFormat.HEADER;
        byte[] without = Arrays.copyOf(whole, whole.length - record);
        System.arraycopy(whole, first + 2 * record, without, first + record, 2 * record);
        Files.write(file, without);

        assertThrows(DamagedException.class, this::open);
    }

    @Test
    void aMissingOrForeignFileIsDamage() throws Exception {
        Files.writeString(file, "something else entirely, long enough");
        assertThrows(DamagedException.class, this::open);
        Files.delete(file);
        assertThrows(DamagedException.class, this::open);
    }

    @Test
    void anEntryMayBeLongButNotEndless() throws Exception {
        try (Journal journal = open()) {
            journal.append(new byte[LogFormat.LONGEST]);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> journal.append(new byte[LogFormat.LONGEST + 1]));
        }
        assertEquals(1, Journal.check(file, key, Disk.computer(), new SecureRandom()));
    }

    @Test
    void theWordsAreDistinctAndPlain() {
        List<String> words = HeadWords.list();

        assertEquals(256, new HashSet<>(words).size());
        assertTrue(words.stream().allMatch(word -> word.matches("[a-z]{3,9}")), words.toString());
    }

    @Test
    void theSealCanBeReadWithoutAnyKey() throws Exception {
        Instant closed = Instant.parse("2026-03-01T10:20:30Z");
        Seal seal = new Seal(closed, HeadWords.of(Digest.of(new byte[0])));
        seal.write(folder);
        assertEquals(Optional.of(seal), Seal.read(folder));

        for (String harmed : List.of("", "{}", "{\"closed\":\"now\",\"words\":[]}", "[1]")) {
            Files.writeString(folder.resolve(Seal.FILE), harmed);
            assertEquals(Optional.empty(), Seal.read(folder), harmed);
        }
        Files.delete(folder.resolve(Seal.FILE));
        assertEquals(Optional.empty(), Seal.read(folder));
    }

    private Journal open() throws VaultException {
        return Journal.open(file, key, Disk.computer(), new SecureRandom());
    }

    private void fill(int entries) throws Exception {
        try (Journal journal = open()) {
            for (int i = 1; i <= entries; i++) {
                journal.append(entry(i));
            }
        }
    }

    private static List<String> read(Journal journal, long from) throws VaultException {
        List<String> entries = new ArrayList<>();
        journal.read(
                from, (number, entry) -> entries.add(new String(entry, StandardCharsets.UTF_8)));
        return entries;
    }

    private static byte[] entry(int number) {
        return ("entry " + number).getBytes(StandardCharsets.UTF_8);
    }
}
