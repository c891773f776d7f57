package org.dalil.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names made to deceive come out plain; honest names come out as they were.
class SafeNameTest {
    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "Отчёт № 5 (финал).docx, Отчёт № 5 (финал).docx",
        "../../etc/passwd, passwd",
        "..\\..\\windows\\system32\\x.dll, x.dll",
        "C:\\Users\\a\\b.txt, b.txt",
        "C:b.txt, b.txt",
        "\\\\server\\share\\f.txt, f.txt",
        "folder/, folder",
        "~/.ssh/id, id",
        ".., _",
        "., _",
        "/, _",
        ".bashrc, bashrc",
        "CON, _CON",
        "nul.txt, _nul.txt",
        "Com1.tar.gz, _Com1.tar.gz",
        "LPT¹, _LPT¹",
        "console.txt, console.txt",
        "a<b>c:d|e?f*.txt, a_b_c_d_e_f_.txt",
        "trailing. . ., trailing",
        "two   spaces.txt, two spaces.txt"
    })
    void neutralises(String original, String safe) {
        assertEquals(safe, SafeName.of(original).text());
    }

    @Test
    void anEmptyNameGetsASign() {
        assertEquals("_", SafeName.of("").text());
        assertEquals("_", SafeName.of("   ").text());
    }

    @Test
    void controlAndBidirectionalCharactersAreShownAsMarks() {
        assertEquals("evil_fdp.exe", SafeName.of("evil\u202Efdp.exe").text());
        assertEquals("a_b_c_d", SafeName.of("a\0b\nc\u2028d").text());
        assertEquals("_x_", SafeName.of("\uFEFFx\u200B").text());
        assertEquals("a_b", SafeName.of("a\u2066b").text());
        assertEquals("a_", SafeName.of("a\uE000").text());
        assertEquals("x\uFFFDy", SafeName.of("x\uD800y").text());
    }

    @Test
    void joinersStayBetweenLettersOnly() {
        assertEquals("می\u200Cخواهم.txt", SafeName.of("می\u200Cخواهم.txt").text());
        assertEquals("a_.txt", SafeName.of("a\u200C.txt").text());
    }

    @Test
    void theSamePrintedNameIsTheSameText() {
        assertEquals(SafeName.of("й.txt"), SafeName.of("и\u0306.txt"));
    }

    @Test
    void stackedMarksAreCut() {
        assertTrue(SafeName.of("a" + "\u0316".repeat(500) + ".txt").text().length() < 12);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String safe = SafeName.of("д".repeat(5000) + ".docx").text();
        assertEquals(120, safe.length());
        assertTrue(safe.endsWith("….docx"));
        assertTrue(SafeName.of("invoice.pdf" + " ".repeat(300) + ".exe").text().endsWith(".exe"));
    }

    @Property
    void isPlainAndSettled(@ForAll String original) {
        String safe = SafeName.of(original).text();
        assertFalse(safe.isEmpty());
        assertTrue(safe.length() <= 121);
        assertTrue(safe.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\' || c == 0x202E));
        assertFalse(safe.endsWith(".") || safe.endsWith(" ") || safe.startsWith("."));
        assertEquals(safe, SafeName.of(safe).text());
    }
}
