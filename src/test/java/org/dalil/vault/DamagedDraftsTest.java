package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dalil.vault.failure.WrongPassphraseException;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A damaged file of unsaved text never keeps a casefile shut, and is never thrown away.
class DamagedDraftsTest {
    @TempDir Path temp;
    private Path folder = Path.of("");
    private Path drafts = Path.of("");

    @BeforeEach
    void typed() throws Exception {
        folder = temp.resolve("case.dalil");
        drafts = folder.resolve("drafts");
        try (Vault vault = VaultKit.create(folder)) {
            assertNull(vault.draftsSetAside());
            vault.drafts().put("claim:1", "typed");
            vault.drafts().put("claim:2", "typed too");
        }
    }

    private byte[] harm() throws Exception {
        byte[] harmed = Files.readAllBytes(drafts);
        harmed[60] ^= 1;
        Files.write(drafts, harmed);
        return harmed;
    }

    @Test
    void theCasefileOpensAndTheFileIsKeptAside() throws Exception {
        byte[] harmed = harm();
        try (Vault vault = VaultKit.open(folder)) {
            assertEquals("drafts.damaged-1", vault.draftsSetAside());
            assertEquals(Map.of(), vault.drafts().all());
            vault.drafts().put("claim:3", "typed after");
        }
        assertArrayEquals(harmed, Files.readAllBytes(folder.resolve("drafts.damaged-1")));
        try (Vault vault = VaultKit.open(folder)) {
            assertNull(vault.draftsSetAside(), "said once");
            assertEquals(Map.of("claim:3", "typed after"), vault.drafts().all());
        }
    }

    @Test
    void anEarlierOneIsNotOverwritten() throws Exception {
        byte[] first = harm();
        VaultKit.open(folder).close();
        Files.write(drafts, new byte[] {1, 2, 3});
        try (Vault vault = VaultKit.open(folder)) {
            assertEquals("drafts.damaged-2", vault.draftsSetAside());
        }
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("drafts.damaged-1")));
        assertArrayEquals(
                new byte[] {1, 2, 3}, Files.readAllBytes(folder.resolve("drafts.damaged-2")));
    }

    @Test
    void aWrongPassphraseSetsNothingAside() throws Exception {
        byte[] harmed = harm();
        Assertions.assertThrows(
                WrongPassphraseException.class,
                () -> VaultKit.vaults().open(folder, TestKeys.passphrase("another")));
        assertArrayEquals(harmed, Files.readAllBytes(drafts));
    }
}
