package org.dalil.event.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.casefile.Casefile;
import org.dalil.kit.SealedCasefile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// When a case was last looked at stays with this copy of the casefile, and is no act.
class KeptLooksTest {
    @TempDir Path dir;

    @Test
    void theLastLookStaysAndBrokenWordsHideNothing() throws Exception {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Instant moment = Instant.parse("2026-03-02T10:00:00.000123Z");
        try (Casefile casefile = SealedCasefile.create(dir.resolve("A.dalil"))) {
            LastLook looks = new KeptLooks(casefile.settings());
            assertEquals(Optional.empty(), looks.of(first));
            looks.seen(first, Instant.EPOCH);
            looks.seen(first, moment);
            casefile.settings().put("case-seen:" + second, "last Tuesday");
            assertEquals(Optional.empty(), casefile.holdings().ledger().history().undoable());
        }
        try (Casefile casefile = SealedCasefile.open(dir.resolve("A.dalil"))) {
            LastLook looks = new KeptLooks(casefile.settings());
            assertEquals(Optional.of(moment), looks.of(first));
            assertEquals(Optional.empty(), looks.of(second));
        }
    }
}
