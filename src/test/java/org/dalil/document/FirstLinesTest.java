package org.dalil.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;

/// The preview shows a few honest lines in the encoding chosen.
class FirstLinesTest {
    @Test
    void showsFiveLines() {
        FirstLines lines = FirstLines.of("1\r\n2\r3\n4\n5\n6\n".getBytes(UTF_8), UTF_8);
        assertEquals("1\n2\n3\n4\n5\n", lines.text());
        assertTrue(lines.isMore());
    }

    @Test
    void showsFourHundredUnitsWithoutSplittingAPair() {
        String text = "x".repeat(399) + "𝄞" + "y";
        FirstLines lines = FirstLines.of(text.getBytes(UTF_8), UTF_8);
        assertEquals("x".repeat(399), lines.text());
        assertTrue(lines.isMore());
    }

    @Test
    void switchingTheEncodingChangesWhatIsShown() {
        Charset right = Charset.forName("windows-1251");
        byte[] bytes = "Свидетель".getBytes(right);
        assertEquals("Свидетель", FirstLines.of(bytes, right).text());
        FirstLines wrong = FirstLines.of(bytes, UTF_8);
        assertTrue(wrong.undecodable() > 0);
        assertTrue(wrong.text().contains("\uFFFD"));
    }

    @Test
    void overridesAndControlsAreShownAsMarks() {
        String text = "a\u202Eb\u0007c\u200Cd";
        assertEquals("a\uFFFDb\uFFFDc\u200Cd", FirstLines.of(text.getBytes(UTF_8), UTF_8).text());
    }

    @Test
    void aShortTextIsShownWhole() {
        FirstLines lines = FirstLines.of("one\ntwo".getBytes(UTF_8), UTF_8);
        assertEquals("one\ntwo", lines.text());
        assertFalse(lines.isMore());
        assertEquals("", FirstLines.of(new byte[0], UTF_8).text());
    }

    @Test
    void aLongLineIsCutAndACutCharacterIsNoError() {
        FirstLines lines = FirstLines.of("я".repeat(20_000).getBytes(UTF_8), UTF_8);
        assertEquals(400, lines.text().length());
        assertEquals(0, lines.undecodable());
        assertTrue(lines.isMore());
    }
}
