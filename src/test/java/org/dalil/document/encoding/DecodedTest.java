package org.dalil.document.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.util.Arrays;

/// Decoding keeps every character and counts every byte it cannot read.
class DecodedTest {
    @Test
    void countsBytesWithoutMeaning() {
        byte[] bytes = {'a', (byte) 0xFF, 'b', (byte) 0xC3, 'c'};
        Decoded decoded = Decoded.whole(bytes, UTF_8);
        assertEquals("a\uFFFDb\uFFFDc", decoded.text());
        assertEquals(2, decoded.undecodable());
        assertFalse(decoded.isClean());
    }

    @Test
    void aReplacementCharacterInTheOriginalIsNotCounted() {
        assertEquals(0, Decoded.whole("a\uFFFDb".getBytes(UTF_8), UTF_8).undecodable());
    }

    @Test
    void dropsOnlyTheByteOrderMark() {
        assertEquals("x\uFEFFy", Decoded.whole("\uFEFFx\uFEFFy".getBytes(UTF_8), UTF_8).text());
        assertEquals("", Decoded.whole("\uFEFF".getBytes(UTF_16LE), UTF_16LE).text());
    }

    @Test
    void aCharacterCutAtTheEndCountsOnlyInAWholeText() {
        byte[] cut = Arrays.copyOf("абв".getBytes(UTF_8), 5);
        assertEquals(1, Decoded.whole(cut, UTF_8).undecodable());
        assertEquals(new Decoded("аб", UTF_8, 0), Decoded.beginning(cut, UTF_8));
    }

    @Test
    void windows1252HasFiveBytesWithoutMeaning() {
        byte[] bytes = {(byte) 0x81, (byte) 0x8D, (byte) 0x8F, (byte) 0x90, (byte) 0x9D};
        assertEquals(5, Decoded.whole(bytes, Charset.forName("windows-1252")).undecodable());
    }

    @Property
    void utf8RoundTrips(@ForAll String text) {
        String sound = text.replaceAll("[\\uD800-\\uDFFF]", "?");
        byte[] bytes = ("." + sound).getBytes(UTF_8);
        Decoded decoded = Decoded.whole(bytes, UTF_8);
        assertEquals("." + sound, decoded.text());
        assertTrue(decoded.isClean());
    }

    @Property
    void cyrillicRoundTripsInSingleByteEncodings(
            @ForAll @CharRange(from = 'А', to = 'я') String text) {
        for (String name : new String[] {"windows-1251", "KOI8-R", "IBM866", "UTF-16LE"}) {
            Charset charset = Charset.forName(name);
            Decoded decoded = Decoded.whole(text.getBytes(charset), charset);
            assertEquals(new Decoded(text, charset, 0), decoded);
        }
    }

    @Property
    void neverMoreReplacementsThanBytesCounted(@ForAll @Size(max = 200) byte[] bytes) {
        Decoded decoded = Decoded.whole(bytes, UTF_8);
        long shown = decoded.text().chars().filter(c -> c == 0xFFFD).count();
        long real = countEncodedReplacements(bytes);
        assertTrue(shown - real <= decoded.undecodable());
        assertEquals(
                decoded.isClean(),
                Arrays.equals(withoutMark(bytes), decoded.text().getBytes(UTF_8)));
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked =
                bytes.length > 2
                        && bytes[0] == (byte) 0xEF
                        && bytes[1] == (byte) 0xBB
                        && bytes[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static long countEncodedReplacements(byte[] bytes) {
        long count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEF
                    && bytes[i + 1] == (byte) 0xBF
                    && bytes[i + 2] == (byte) 0xBD) {
                count++;
            }
        }
        return count;
    }
}
