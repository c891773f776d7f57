package org.dalil.document.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.util.Arrays;

/// What bytes look like before anybody reads them: strict UTF-8, and UTF-16 without a mark.
class ShapesTest {
    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void overlongFormsAreNotUtf8() {
        // Two bytes for a slash, which programs that are not strict let pass.
        Utf8Shape shape = Utf8Shape.of(bytes('a', 0xC0, 0xAF));
        assertFalse(shape.isValid());
        assertFalse(shape.isAscii());
    }

    @Test
    void halvesOfSurrogatePairsAreNotUtf8() {
        assertFalse(Utf8Shape.of(bytes('a', 0xED, 0xA0, 0x80, 'b')).isValid());
    }

    @Test
    void nothingLiesBeyondTheLastCodePoint() {
        assertTrue(Utf8Shape.of(bytes(0xF4, 0x8F, 0xBF, 0xBF)).isValid());
        assertFalse(Utf8Shape.of(bytes(0xF4, 0x90, 0x80, 0x80)).isValid());
    }

    @Test
    void aContinuationWithoutABeginningIsBad() {
        Utf8Shape shape = Utf8Shape.of(bytes(0x80, 0x80, 'a'));
        assertEquals(2, shape.bad());
        assertEquals(0, shape.characters());
    }

    @Test
    void aSignBeyondTheBasicPlaneIsOneCharacter() {
        assertEquals(new Utf8Shape(1, 0), Utf8Shape.of("𝄞".getBytes(UTF_8)));
        assertEquals(new Utf8Shape(2, 0), Utf8Shape.of("aəb—".getBytes(UTF_8)));
    }

    @Test
    void aCutCharacterAtTheEndIsForgivenButNotInTheMiddle() {
        byte[] whole = "әә".getBytes(UTF_8);
        assertTrue(Utf8Shape.of(Arrays.copyOf(whole, 3)).isValid());
        assertFalse(Utf8Shape.of(bytes(whole[0], 'a', whole[2], whole[3])).isValid());
        assertTrue(Utf8Shape.of(Arrays.copyOf(whole, 1)).isAscii(), "of nothing but a half");
    }

    @Test
    void pointsFallWithEveryStrayByteAndNeverBelowOne() {
        assertEquals(98, new Utf8Shape(100, 0).points());
        int one = new Utf8Shape(100, 1).points();
        int five = new Utf8Shape(100, 5).points();
        assertTrue(one < 98 && five < one, one + " " + five);
        assertEquals(1, new Utf8Shape(100, 10).points());
        assertEquals(1, new Utf8Shape(10, 1_000_000).points());
        assertEquals(1, new Utf8Shape(0, 7).points());
    }

    @Property
    void charactersAndBadBytesAreNeverMoreThanTheBytes(@ForAll @Size(max = 300) byte[] noise) {
        Utf8Shape shape = Utf8Shape.of(noise);
        assertTrue(shape.characters() + shape.bad() <= noise.length);
        assertTrue(shape.points() >= 1 && shape.points() <= 98);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Он пришёл домой вечером.",
                "Қазақстан Республикасы, Алматы қаласы",
                "Oʻzbekiston Respublikasi",
                "The “witness” № 3 – and no other",
                "بازداشت شد و برگشت"
            })
    void utf16IsKnownByItsShapeInBothOrders(String text) {
        Utf16Shape little = Utf16Shape.of(text.getBytes(UTF_16LE));
        assertEquals(UTF_16LE, little.charset());
        assertTrue(little.isLikely(), text);
        Utf16Shape big = Utf16Shape.of(text.getBytes(UTF_16BE));
        assertEquals(UTF_16BE, big.charset());
        assertTrue(big.isLikely(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-8"})
    void otherEncodingsDoNotLookLikeUtf16(String encoding) {
        String text = "Его задержали вечером, 5 мая, и отвезли в изолятор № 1.\r\n".repeat(20);
        assertFalse(Utf16Shape.of(text.getBytes(Charset.forName(encoding))).isLikely());
    }

    @Test
    void asciiDoesNotLookLikeUtf16() {
        byte[] ascii = "He was held in the evening.\n".repeat(30).getBytes(UTF_8);
        assertFalse(Utf16Shape.of(ascii).isLikely());
    }

    @Test
    void emptyAndSingleBytesHaveNoShape() {
        assertFalse(Utf16Shape.of(new byte[0]).isLikely());
        assertFalse(Utf16Shape.of(bytes('a')).isLikely());
    }

    @Test
    void aLongRunWithoutAnySpaceIsNotTakenForUtf16() {
        byte[] letters = "ааааааааааааааааааааааааааа".getBytes(UTF_16LE);
        assertEquals(1.0, Utf16Shape.of(letters).share());
        assertFalse(Utf16Shape.of(letters).isLikely());
    }

    @Test
    void zeroesAreNoText() {
        assertFalse(Utf16Shape.of(new byte[4096]).isLikely());
    }

    @Property
    void aShapeIsAlwaysAShare(@ForAll @Size(max = 300) byte[] noise) {
        Utf16Shape shape = Utf16Shape.of(noise);
        assertTrue(shape.share() >= 0 && shape.share() <= 1);
    }
}
