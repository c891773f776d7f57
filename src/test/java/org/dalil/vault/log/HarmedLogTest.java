package org.dalil.vault.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.Digest;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.Aead;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Logs that someone or the disk has harmed: a torn end is told from damage wherever the next
/// record begins, and nothing of another log, key or day passes for this one.
class HarmedLogTest {
    private static final int WINDOW = 1 << 20;
    private static final int FRAME = LogFormat.PREFIX + Aead.NONCE + Aead.TAG;

    @TempDir Path folder;
    private final VaultKey key = TestKeys.fresh();

    private Path file() {
        return folder.resolve("journal");
    }

    private Journal open() throws VaultException {
        return Journal.open(file(), key, Disk.computer(), new SecureRandom());
    }

    private void create() throws VaultException {
        Journal.create(file(), key, Disk.computer(), new SecureRandom());
    }

    private void fill(byte[]... entries) throws Exception {
        create();
        try (Journal journal = open()) {
            for (byte[] entry : entries) {
                journal.append(entry);
            }
        }
    }

    private static byte[] entry(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void flip(long at) throws Exception {
        byte[] bytes = Files.readAllBytes(file());
        bytes[(int) at] ^= 1;
        Files.write(file(), bytes);
    }

    /// The search for a later record goes by windows that overlap; none may fall between them.
    @ParameterizedTest
    @ValueSource(ints = {-33, -17, -16, -15, -1, 0, 1})
    void aLaterRecordIsFoundWhereverItBegins(int off) throws Exception {
        fill(new byte[WINDOW + off - FRAME], entry("second"));
        flip(LogFormat.HEADER + LogFormat.PREFIX + 5);

        assertEquals("1", assertThrows(DamagedException.class, this::open).item());
    }

    /// A log without its whole beginning has no key: it must not pass for an empty one.
    @ParameterizedTest
    @ValueSource(ints = {0, 8, LogFormat.HEADER - 1})
    void aLogCutInItsHeaderIsDamaged(int length) throws Exception {
        fill(entry("first"));
        Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), length));

        assertEquals("0", assertThrows(DamagedException.class, this::open).item());
    }

    @Test
    void aHarmedLastEntryIsATornEndHoweverLong() throws Exception {
        byte[] longest = new byte[3 * WINDOW];
        new SecureRandom().nextBytes(longest);
        fill(entry("first"), longest);
        long whole = Files.size(file());
        flip(whole - 1);
        try (Journal journal = open()) {
            assertEquals(1, journal.lastSeq());
            assertEquals(longest.length + FRAME, journal.droppedBytes());
        }
        assertEquals(whole, Files.size(file()), "opening cuts nothing off");
        try (Journal journal = open()) {
            journal.append(entry("again"));
            assertEquals(0, whole - longest.length - Files.size(file()) + entry("again").length);
        }
    }

    @Test
    void rubbishBehindTheEndIsLeftOut() throws Exception {
        fill(entry("first"));
        byte[] bytes = Files.readAllBytes(file());
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 5000);
        Arrays.fill(longer, bytes.length, longer.length, (byte) 0xff);
        Files.write(file(), longer);
        try (Journal journal = open()) {
            assertEquals(1, journal.lastSeq());
            assertEquals(5000, journal.droppedBytes());
        }
    }

    /// A copy of an earlier record behind the end has a lower number and is no later record.
    @Test
    void anEarlierRecordPutBehindTheEndIsNoEntry() throws Exception {
        fill(entry("first"), entry("other"));
        byte[] bytes = Files.readAllBytes(file());
        int record = (bytes.length - LogFormat.HEADER) / 2;
        byte[] longer = Arrays.copyOf(bytes, bytes.length + record);
        System.arraycopy(bytes, LogFormat.HEADER, longer, bytes.length, record);
        Files.write(file(), longer);
        try (Journal journal = open()) {
            assertEquals(2, journal.lastSeq());
            assertEquals(record, journal.droppedBytes());
        }
    }

    @Test
    void twoLogsOfOneKeyDoNotMix() throws Exception {
        fill(entry("entry 1"), entry("entry 2"));
        byte[] one = Files.readAllBytes(file());
        fill(entry("entry 1"), entry("entry 2"));
        byte[] other = Files.readAllBytes(file());
        int half = LogFormat.HEADER + (one.length - LogFormat.HEADER) / 2;
        System.arraycopy(one, LogFormat.HEADER, other, LogFormat.HEADER, half - LogFormat.HEADER);
        Files.write(file(), other);
        assertEquals("1", assertThrows(DamagedException.class, this::open).item());
    }

    @Test
    void anotherKeyReadsNothing() throws Exception {
        fill(entry("entry 1"), entry("entry 2"));
        assertThrows(
                DamagedException.class,
                () -> Journal.open(file(), TestKeys.fresh(), Disk.computer(), new SecureRandom()));
    }

    @Test
    void aChangedIdInTheHeaderIsDamage() throws Exception {
        for (int at = 0; at < LogFormat.HEADER; at++) {
            fill(entry("entry 1"), entry("entry 2"));
            flip(at);
            assertThrows(DamagedException.class, this::open, "byte " + at);
        }
    }

    @Test
    void anEntryMayBeEmptyAndIsStillAnEntry() throws Exception {
        fill(new byte[0], entry("x"), new byte[0]);
        List<Integer> lengths = new ArrayList<>();
        try (Journal journal = open()) {
            journal.read(1, (number, entry) -> lengths.add(entry.length));
        }
        assertEquals(List.of(0, 1, 0), lengths);
    }

    /// Entries are verified again when they are read, not only when the log is opened.
    @Test
    void whatIsHarmedWhileOpenIsNoticedOnReading() throws Exception {
        fill(entry("first"), entry("second"), entry("third"));
        try (Journal journal = open()) {
            int record = FRAME + "first".length();
            flip(LogFormat.HEADER + record + LogFormat.PREFIX + 2);
            List<Long> heard = new ArrayList<>();
            DamagedException damage =
                    assertThrows(
                            DamagedException.class,
                            () -> journal.read(1, (number, entry) -> heard.add(number)));
            assertEquals("2", damage.item());
            assertEquals(List.of(1L), heard);
        }
    }

    @Test
    void whatIsCutOffWhileOpenIsNoticedOnReading() throws Exception {
        fill(entry("first"), entry("second"));
        try (Journal journal = open()) {
            byte[] bytes = Files.readAllBytes(file());
            Files.write(file(), Arrays.copyOf(bytes, bytes.length - 3));
            DamagedException damage =
                    assertThrows(
                            DamagedException.class, () -> journal.read(1, (number, entry) -> {}));
            assertEquals("2", damage.item());
        }
    }

    @Test
    void aCheckNeverChangesTheFile() throws Exception {
        fill(entry("first"), entry("second"));
        byte[] torn = Arrays.copyOf(Files.readAllBytes(file()), (int) Files.size(file()) - 3);
        Files.write(file(), torn);

        assertEquals(1, Journal.check(file(), key, Disk.computer(), new SecureRandom()));
        assertArrayEquals(torn, Files.readAllBytes(file()));
        Files.delete(file());
        assertThrows(
                DamagedException.class,
                () -> Journal.check(file(), key, Disk.computer(), new SecureRandom()));
        assertFalse(Files.exists(file()));
    }

    @Test
    void theHeadIsTheSameAfterOpeningAgainAndAnotherForTheSameWords() throws Exception {
        fill(entry("same"));
        Digest head;
        try (Journal journal = open()) {
            head = journal.head();
        }
        try (Journal journal = open()) {
            assertEquals(head, journal.head());
        }
        fill(entry("same"));
        try (Journal journal = open()) {
            assertNotEquals(head, journal.head());
        }
    }

    @Property(tries = 100)
    void theWordsAreTheFirstEightBytes(@ForAll @Size(32) byte[] hash) {
        Digest digest = new Digest(HexFormat.of().formatHex(hash));
        List<String> words = HeadWords.of(digest);
        for (int i = 0; i < HeadWords.COUNT; i++) {
            assertEquals(hash[i] & 0xff, HeadWords.list().indexOf(words.get(i)));
        }
        byte[] otherEnd = hash.clone();
        Arrays.fill(otherEnd, 8, 32, (byte) 7);
        assertEquals(words, HeadWords.of(new Digest(HexFormat.of().formatHex(otherEnd))));
        assertThrows(UnsupportedOperationException.class, words::clear);
    }

    private Optional<Seal> seal(String content) throws Exception {
        Files.writeString(folder.resolve(Seal.FILE), content);
        return Seal.read(folder);
    }

    /// The seal lies in the clear: anyone may have put anything there, and it is shown to people.
    @Test
    void aSealShowsOurWordsOnly() throws Exception {
        List<String> words = HeadWords.list().subList(0, 8);
        String whole =
                "{\"closed\":\"2026-03-01T10:20:30Z\",\"words\":[\"%s\"]}"
                        .formatted(String.join("\",\"", words));
        assertEquals(
                Optional.of(new Seal(Instant.parse("2026-03-01T10:20:30Z"), words)), seal(whole));
        List<String> lies =
                List.of(
                        whole.replace(words.getFirst(), "call 555 0100"),
                        whole.replace("\"" + words.getFirst() + "\",", ""),
                        whole.replace("\"" + words.getFirst() + "\"", "7"),
                        whole.replace("2026-03-01T10:20:30Z", "yesterday"),
                        whole.replace("2026-03-01T10:20:30Z", "2026-02-30T10:20:30Z"),
                        whole.replace("\"closed\"", "\"opened\""),
                        whole.substring(1),
                        whole + " ".repeat(5000),
                        "[".repeat(3000));
        for (String lie : lies) {
            assertEquals(Optional.empty(), seal(lie), lie);
        }
        Files.delete(folder.resolve(Seal.FILE));
        Files.createDirectory(folder.resolve(Seal.FILE));
        assertEquals(Optional.empty(), Seal.read(folder));
    }

    @Test
    void aSealKeepsItsWords() {
        List<String> words = new ArrayList<>(Collections.nCopies(8, "apple"));
        Seal seal = new Seal(Instant.EPOCH, words);
        words.clear();
        assertEquals(8, seal.words().size());
        assertTrue(seal.words().stream().allMatch("apple"::equals));
    }
}
