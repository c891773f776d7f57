package org.dalil.vault.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

/// Drafts keep the latest text of each key and nothing of what was cleared.
class DraftsTest {
    @TempDir Path folder;
    private final VaultKey key = TestKeys.fresh();

    @Test
    void keepsTheLatestTextOfEachKey() throws Exception {
        try (Drafts drafts = open()) {
            drafts.put("claim:1/text", "бірінші");
            drafts.put("claim:2/text", "b");
            drafts.put("claim:1/text", "екінші \uD800 \n");
            drafts.remove("claim:2/text");
            drafts.remove("unknown");
        }
        try (Drafts drafts = open()) {
            assertEquals(Map.of("claim:1/text", "екінші \uD800 \n"), drafts.all());
        }
    }

    @Test
    void clearingLeavesNothingBehind() throws Exception {
        try (Drafts drafts = open()) {
            drafts.put("a", "x".repeat(10_000));
            long before = Files.size(file());
            drafts.clear();
            assertTrue(Files.size(file()) < before - 10_000);
            drafts.put("b", "y");
        }
        try (Drafts drafts = open()) {
            assertEquals(Map.of("b", "y"), drafts.all());
        }
    }

    @Test
    void doesNotGrowWithoutEnd() throws Exception {
        String text = "typed ".repeat(20_000);
        try (Drafts drafts = open()) {
            drafts.put("first", "kept");
            for (int i = 0; i < 80; i++) {
                drafts.put("long", text + i);
            }
            assertTrue(Files.size(file()) < 6_000_000, "size " + Files.size(file()));
        }
        try (Drafts drafts = open()) {
            assertEquals(List.of("first", "long"), List.copyOf(drafts.all().keySet()));
            assertEquals(text + 79, drafts.all().get("long"));
        }
    }

    @Test
    void aChangedFileIsNamed() throws Exception {
        try (Drafts drafts = open()) {
            drafts.put("a", "1");
            drafts.put("b", "2");
        }
        byte[] harmed = Files.readAllBytes(file());
        harmed[LogFormat.HEADER + LogFormat.PREFIX + 3] ^= 1;
        Files.write(file(), harmed);
        DamagedException damage = assertThrows(DamagedException.class, this::open);
        assertEquals("vault.problem.damaged-drafts", damage.problem().key());
    }

    private Path file() {
        return folder.resolve("drafts");
    }

    private Drafts open() throws VaultException {
        return Drafts.open(file(), key, Disk.computer(), new SecureRandom());
    }
}
