package org.dalil.wire;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that could reach outside, mislead or collide are refused, each with its own reason.
class EntryNamesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "outside,/etc/passwd",
                "outside,../up",
                "outside,a/../../b",
                "outside,a/..",
                "outside,./a",
                "outside,~/a",
                "character,C:/a",
                "character,c:a",
                "character,a:stream",
                "character,..\\up",
                "character,\\\\server\\share",
                "character,a?",
                "ending,a./b",
                "ending,a.",
                "ending,`a `",
                "length,a//b",
                "length,a/",
                "length,``",
                "reserved,CON",
                "reserved,nul.txt",
                "reserved,a/Com1.tar.gz",
                "reserved,lpt³",
                "reserved,`aux .txt`",
                "reserved,CONIN$",
            })
    void refuses(String reason, String name) {
        assertEquals("wire.problem.entry-name-" + reason, refusal(new EntryNames(), name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b",
                "a\nb",
                "a\u001bb",
                "a\u0085b",
                "\u202Efdp.exe",
                "a\u2028",
                "\uD800x"
            })
    void refusesWhatDisturbsALine(String name) {
        WireException e = assertThrows(WireException.class, () -> new EntryNames().admit(name));
        assertEquals("wire.problem.entry-name-character", e.problem().key());
        String shown = String.valueOf(e.problem().args().get("entry"));
        assertFalse(shown.codePoints().anyMatch(c -> c < 0x20 || c == 0x202E || c == 0x2028));
    }

    @Test
    void refusesOverlongNames() {
        assertEquals(
                "wire.problem.entry-name-length",
                refusal(new EntryNames(), "a/".repeat(600) + "a"));
        assertEquals("wire.problem.entry-name-length", refusal(new EntryNames(), "a".repeat(201)));
    }

    @ParameterizedTest
    @CsvSource({"a/B,A/b", "й,и\u0306", "STRASSE,straße", "ΣΑΣ,σας", "ŞEHİR,şehi\u0307r"})
    void refusesTwoNamesThatMeetOnSomeSystem(String one, String other) throws WireException {
        EntryNames names = new EntryNames();
        names.admit(one);
        assertEquals("wire.problem.entry-name-twice", refusal(names, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "records.jsonl",
                "blobs/00ff",
                "Допрос свидетеля.docx",
                "дәлел/қағаз 1.pdf",
                "می‌خواهم.txt",
                "console",
                "a/com10",
                ".hidden",
                "a..b",
                "…"
            })
    void admitsOrdinaryNames(String name) {
        assertDoesNotThrow(() -> new EntryNames().admit(name));
    }

    private static String refusal(EntryNames names, String name) {
        return assertThrows(WireException.class, () -> names.admit(name)).problem().key();
    }
}
