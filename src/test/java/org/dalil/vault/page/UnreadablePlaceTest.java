package org.dalil.vault.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.key.VaultKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.List;

/// A disk that does not give out one place of the database: the place is named, all else is
/// counted, and a second copy of the header stands in for the first.
class UnreadablePlaceTest {
    private static final int PAGES = 150;
    private static final int FIRST = FileHeader.LENGTH + HeaderSlots.LENGTH;
    private final VaultKey key = TestKeys.fresh();
    private final HeldBytes raw = new HeldBytes();

    @BeforeEach
    void fill() throws IOException {
        PageFile file = PageFile.open(raw, key, new SecureRandom(), 0);
        file.write(0, ByteBuffer.allocate(PAGES * PageSeal.PAGE));
    }

    private SealedDatabase.Findings check() throws IOException {
        return SealedDatabase.check(raw, key, Progress.none(), new Cancel());
    }

    private static int place(int page) {
        return FIRST + (page - HeaderSlots.PAGES) * PageSeal.SEALED;
    }

    @Test
    void thePagesInItAreNamedAndTheRestIsCounted() throws IOException {
        raw.flip(place(140) + 9);
        raw.refuse(place(70) + 100, place(71) + 100);
        assertEquals(
                new SealedDatabase.Findings(
                        PAGES, List.of("page 70", "page 71", "page 140"), List.of()),
                check());
    }

    @Test
    void aHeaderPageInItIsNamed() throws IOException {
        raw.refuse(FileHeader.LENGTH, FileHeader.LENGTH + 1);
        assertEquals(List.of("page 0"), check().damaged());
    }

    @Test
    void theOtherCopyOfTheHeaderOpensTheFile() throws IOException {
        for (int copy = 0; copy < FileHeader.COPIES; copy++) {
            raw.refuse((long) copy * FileHeader.COPY, copy * FileHeader.COPY + 1L);
            assertEquals(
                    new SealedDatabase.Findings(
                            PAGES, List.of(), List.of("header copy " + (copy + 1))),
                    check());
            assertTrue(FileHeader.isThere(raw));
            PageFile.open(raw, key, new SecureRandom(), 0);
        }
    }

    /// Somebody drew the stick out: a million damaged pages would be the wrong thing to say.
    @Test
    void aDiskThatIsGoneIsNoDamage() {
        raw.refuse(0, Long.MAX_VALUE);
        assertFalse(FileHeader.isThere(raw));
        assertEquals(
                "Input/output error",
                assertThrows(
                                IOException.class,
                                () -> PageFile.open(raw, key, new SecureRandom(), 0))
                        .getMessage());
        raw.refuse(Long.MAX_VALUE, Long.MAX_VALUE);
        Progress gone = (done, all) -> raw.refuse(0, Long.MAX_VALUE);
        assertThrows(IOException.class, () -> SealedDatabase.check(raw, key, gone, new Cancel()));
    }
}
