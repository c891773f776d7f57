package org.dalil.vault.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.RawFile;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Drafts survive their own rewriting and whatever a power cut left of one; the journal is read
/// from any number on.
class LogRewritingTest {
    @TempDir Path folder;
    private final VaultKey key = TestKeys.fresh();

    private Drafts drafts() throws VaultException {
        return Drafts.open(folder.resolve("drafts"), key, Disk.computer(), new SecureRandom());
    }

    private Journal journal() throws VaultException {
        return Journal.open(folder.resolve("journal"), key, Disk.computer(), new SecureRandom());
    }

    private void fillJournal(int entries) throws Exception {
        Journal.create(folder.resolve("journal"), key, Disk.computer(), new SecureRandom());
        try (Journal journal = journal()) {
            for (int i = 1; i <= entries; i++) {
                journal.append(("entry " + i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /// Any sequence of putting, removing, clearing and reopening leaves what a map would hold.
    @Test
    void draftsBehaveLikeAMapAcrossRewritings() throws Exception {
        Random random = new Random(5);
        Map<String, String> model = new LinkedHashMap<>();
        Drafts drafts = drafts();
        for (int i = 0; i < 300; i++) {
            String name = "claim:" + random.nextInt(6) + "/text";
            switch (random.nextInt(10)) {
                case 0, 1 -> {
                    drafts.remove(name);
                    model.remove(name);
                }
                case 2 -> {
                    drafts.close();
                    drafts = drafts();
                }
                case 3 -> {
                    if (random.nextInt(8) == 0) {
                        drafts.clear();
                        model.clear();
                    }
                }
                default -> {
                    String text = "текст ".repeat(random.nextInt(9000)) + i;
                    drafts.put(name, text);
                    model.put(name, text);
                }
            }
            assertEquals(model, drafts.all(), "after step " + i);
        }
        drafts.close();
        try (Drafts again = drafts()) {
            assertEquals(model, again.all());
        }
    }

    /// The new file goes away before it takes the old one's place, as a cleaning program may do.
    @Test
    void typingGoesOnAfterARewritingThatFailed() throws Exception {
        Disk thieving =
                (path, writable) -> {
                    RawFile file = Disk.computer().open(path, writable);
                    if (path.endsWith("drafts.next") && Files.exists(path)) {
                        Files.delete(path);
                    }
                    return file;
                };
        Path file = folder.resolve("drafts");
        try (Drafts drafts = Drafts.open(file, key, thieving, new SecureRandom())) {
            drafts.put("a", "kept");
            assertThrows(VaultException.class, drafts::clear);
            assertEquals(Map.of("a", "kept"), drafts.all());
            drafts.put("b", "typed after");
        }
        try (Drafts again = drafts()) {
            assertEquals(Map.of("a", "kept", "b", "typed after"), again.all());
        }
    }

    /// The power went after the rewritten file was begun and before it took its place.
    @Test
    void anUnfinishedRewritingIsNoHindrance() throws Exception {
        try (Drafts drafts = drafts()) {
            drafts.put("a", "kept");
        }
        Files.writeString(folder.resolve("drafts.next"), "half of a log");
        try (Drafts drafts = drafts()) {
            assertEquals(Map.of("a", "kept"), drafts.all());
            drafts.clear();
            drafts.put("b", "later");
        }
        try (Drafts drafts = drafts()) {
            assertEquals(Map.of("b", "later"), drafts.all());
        }
        assertTrue(Files.notExists(folder.resolve("drafts.next")));
    }

    @Test
    void whatIsHandedOutStaysAsItWas() throws Exception {
        try (Drafts drafts = drafts()) {
            drafts.put("a", "1");
            Map<String, String> before = drafts.all();
            drafts.put("a", "2");
            assertEquals(Map.of("a", "1"), before);
            assertThrows(UnsupportedOperationException.class, before::clear);
        }
    }

    @Test
    void theJournalIsNoDraftsFile() throws Exception {
        fillJournal(3);
        Files.copy(folder.resolve("journal"), folder.resolve("drafts"));
        assertThrows(DamagedException.class, this::drafts);
    }

    @Test
    void theJournalIsReadFromAnyNumber() throws Exception {
        fillJournal(6);
        try (Journal journal = journal()) {
            for (int from = 1; from <= 8; from++) {
                List<Long> numbers = new ArrayList<>();
                List<String> texts = new ArrayList<>();
                journal.read(
                        from,
                        (number, entry) -> {
                            numbers.add(number);
                            texts.add(new String(entry, StandardCharsets.UTF_8));
                        });
                List<Long> expected = new ArrayList<>();
                for (long i = from; i <= 6; i++) {
                    expected.add(i);
                }
                assertEquals(expected, numbers);
                assertEquals(expected.stream().map(i -> "entry " + i).toList(), texts);
            }
        }
    }

    @Test
    void whatIsAppendedAfterReadingIsRead() throws Exception {
        fillJournal(2);
        try (Journal journal = journal()) {
            journal.read(1, (number, entry) -> assertTrue(number <= 2));
            assertEquals(3, journal.append("entry 3".getBytes(StandardCharsets.UTF_8)));
            List<Long> numbers = new ArrayList<>();
            journal.read(2, (number, entry) -> numbers.add(number));
            assertEquals(List.of(2L, 3L), numbers);
        }
    }
}
