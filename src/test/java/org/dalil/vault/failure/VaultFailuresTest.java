package org.dalil.vault.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/// Each failure of a casefile says what happened and what to do, in both languages, and never what
/// the system said.
class VaultFailuresTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    @ParameterizedTest
    @CsvSource({
        "No space left on device,disk-full",
        "There is not enough space on the disk,disk-full",
        "Permission denied,not-writable",
        "Access is denied,not-writable",
        "Read-only file system,not-writable",
        "Input/output error,disk-failing",
        "the file ends early,disk-failing",
    })
    void whatTheDiskRefusedIsToldApart(String said, String trouble) {
        IOException failure = new IOException("/home/someone/Case.dalil: " + said);
        VaultException told = VaultException.of(failure);
        assertEquals("vault.problem." + trouble, told.problem().key());
        assertSame(failure, told.getCause());
        for (Locale language : LANGUAGES) {
            String words = Texts.in(language).of(told.problem());
            assertFalse(words.contains("someone"), words);
            assertTrue(words.length() > 30, words);
        }
    }

    @Test
    void refusalsWithoutWordsAreKnownByTheirType() {
        assertEquals(
                "vault.problem.not-writable",
                VaultException.of(new AccessDeniedException("x")).problem().key());
        assertEquals(
                "vault.problem.not-writable",
                VaultException.of(new IOException(new ReadOnlyFileSystemException()))
                        .problem()
                        .key());
        assertEquals(
                "vault.problem.disk-failing",
                VaultException.of(new IOException((String) null)).problem().key());
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartHasItsOwnWordsAndNamesItsItem(Part part) {
        DamagedException damage = new DamagedException(part, "page 7");
        assertSame(part, damage.part());
        assertEquals("page 7", damage.item());
        assertEquals("vault.problem.damaged-" + part.code(), damage.problem().key());
        for (Locale language : LANGUAGES) {
            String words = Texts.in(language).of(damage.problem());
            assertFalse(words.startsWith("vault.problem"), words);
            boolean named = part == Part.DATABASE || part == Part.BLOB || part == Part.JOURNAL;
            assertEquals(named, words.contains("page 7"), words);
        }
    }

    @Test
    void aWrongPassphraseIsNeverCalledDamage() {
        VaultException passphrase = WrongPassphraseException.passphrase();
        VaultException recovery = WrongPassphraseException.recoveryKey();
        assertNotEquals(passphrase.problem(), recovery.problem());
        for (VaultException wrong : List.of(passphrase, recovery)) {
            assertFalse(wrong instanceof DamagedException);
            String words = Texts.in(Locale.ENGLISH).of(wrong.problem());
            assertFalse(words.contains("damaged"), words);
        }
    }

    @Test
    void theOthersSayWhatToDo() {
        assertTrue(
                Texts.in(Locale.ENGLISH).of(new NewerFormatException(42).problem()).contains("42"));
        for (VaultException each : List.of(new InUseException(), new NotACasefileException())) {
            for (Locale language : LANGUAGES) {
                String words = Texts.in(language).of(each.problem());
                assertFalse(words.startsWith("vault.problem"), words);
                assertEquals(each.problem().key(), each.getMessage(), "nothing else is logged");
            }
        }
    }
}
