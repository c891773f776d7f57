package org.dalil.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.vault.Vault;
import org.dalil.vault.VaultKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Drafts reach the sealed log before a flush returns, and are there after the next unlock.
class DraftKeeperTest {
    @TempDir Path folder = Path.of("");

    private final List<Exception> problems = new ArrayList<>();

    @Test
    void whatWasTypedIsThereAfterTheNextUnlock() throws Exception {
        Path casefile = folder.resolve("a.dalil");
        try (Vault vault = VaultKit.create(casefile)) {
            DraftKeeper drafts = new DraftKeeper(vault.drafts(), problems::add);
            drafts.typed("claim:1/words", "Девять человек");
            drafts.typed("claim:1/words", "Девять человек вернули");
            drafts.typed("claim:2/words", "x");
            drafts.forget("claim:2/words");
            assertTrue(drafts.flush(Duration.ofSeconds(20)));
            drafts.close();
        }
        try (Vault vault = VaultKit.open(casefile)) {
            assertEquals(Map.of("claim:1/words", "Девять человек вернули"), vault.drafts().all());
            DraftKeeper drafts = new DraftKeeper(vault.drafts(), problems::add);
            assertEquals("Девять человек вернули", drafts.typed("claim:1/words"));
            assertNull(drafts.typed("claim:2/words"));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void aDraftTypedAfterTheCloseHarmsNothing() throws Exception {
        try (Vault vault = VaultKit.create(folder.resolve("b.dalil"))) {
            DraftKeeper drafts = new DraftKeeper(vault.drafts(), problems::add);
            drafts.close();
            drafts.typed("late", "word");
            assertEquals("word", drafts.typed("late"));
            assertEquals(Map.of(), vault.drafts().all());
        }
    }

    @Test
    void wordsThatBecameAChangeAreForgottenUnlessMoreWasTyped() throws Exception {
        try (Vault vault = VaultKit.create(folder.resolve("c.dalil"))) {
            DraftKeeper drafts = new DraftKeeper(vault.drafts(), problems::add);
            drafts.typed("one", "word");
            drafts.typed("two", "word and more");
            drafts.forget("one", "word");
            drafts.forget("two", "word");
            drafts.forget("three", "never typed");
            assertNull(drafts.typed("one"));
            assertEquals("word and more", drafts.typed("two"));
            assertTrue(drafts.flush(Duration.ofSeconds(20)));
            drafts.close();
            assertEquals(Map.of("two", "word and more"), vault.drafts().all());
            drafts.forget("two", "word and more");
            assertNull(drafts.typed("two"), "also after the close");
        }
    }
}
