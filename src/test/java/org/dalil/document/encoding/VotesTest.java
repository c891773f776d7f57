package org.dalil.document.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.document.encoding.EncodingCandidate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How letters and detectors vote, and what a guess makes of bytes that want to mislead it.
class VotesTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String RUSSIAN =
            "Вечером того же дня его задержали сотрудники в штатском и увезли на машине.";

    private static Charset winner(Map<Charset, Integer> points) {
        return points.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
    void lettersAloneFindTheEncodingOfRussian(String name) {
        Charset charset = Charset.forName(name);
        assertEquals(charset, winner(LetterVote.of(RUSSIAN.getBytes(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
    void lettersFindItInCapitalsToo(String name) {
        Charset charset = Charset.forName(name);
        byte[] shouted = RUSSIAN.toUpperCase(java.util.Locale.ROOT).getBytes(charset);
        Charset best = winner(LetterVote.of(shouted));
        assertTrue(
                best.equals(charset) || best.name().equals("x-MacCyrillic"),
                name + " was taken for " + best);
    }

    @Test
    void asciiSpeaksForNoLetters() {
        LetterVote.of("Plain words.".getBytes(US_ASCII))
                .forEach((charset, points) -> assertEquals(0, points, charset.name()));
    }

    @Test
    void accentsWithinLatinWordsAreWestern() {
        byte[] french = "Le témoin a été arrêté à Genève.".getBytes(WESTERN);
        assertEquals(WESTERN, winner(LetterVote.of(french)));
    }

    @Test
    void lettersAlwaysVoteForTheSameSixEncodings() {
        assertEquals(6, LetterVote.of(new byte[0]).size());
        assertEquals(
                LetterVote.of(new byte[0]).keySet(),
                LetterVote.of(RUSSIAN.getBytes(UTF_8)).keySet());
    }

    @Property
    void lettersNeverWeighMoreThanTheirShare(@ForAll @Size(max = 200) byte[] noise) {
        LetterVote.of(noise)
                .forEach((charset, points) ->
                        assertTrue(points >= 0 && points <= 64, charset.name()));
    }

    @Property
    void detectorsWeighLessThanLettersAndNameOnlyWhatCanBeRead(
            @ForAll @Size(max = 200) byte[] noise) {
        DetectorVote.of(noise)
                .forEach((charset, points) -> {
                    assertTrue(points >= 0 && points <= 35, charset.name());
                    assertFalse(charset.name().startsWith("ISO-2022"), charset.name());
                    assertFalse(charset.name().startsWith("UTF-"), charset.name());
                    assertFalse(charset.equals(Charset.forName("ISO-8859-1")));
                });
    }

    @Test
    void escapesOfOldTelegraphsChangeNothing() {
        // ISO-2022-JP: a hostile text must not have the rest of it read as something else.
        byte[] escaped = "\u001B$B%F%9%H\u001B(B and plain words".getBytes(US_ASCII);
        assertEquals(UTF_8, EncodingGuess.of(escaped).best().charset());
        assertTrue(
                EncodingGuess.of(escaped).candidates().stream()
                        .noneMatch(one -> one.charset().name().startsWith("ISO-2022")));
    }

    @Test
    void aMarkThatIsCutIsNoMark() {
        assertFalse(EncodingGuess.of(new byte[] {(byte) 0xEF, (byte) 0xBB}).best().isCertain());
        assertFalse(EncodingGuess.of(new byte[] {(byte) 0xFF}).best().isCertain());
        assertFalse(EncodingGuess.of(new byte[] {(byte) 0xFE}).best().isCertain());
    }

    @Test
    void theLongerMarkIsMeantWhereOneBeginsWithTheOther() {
        byte[] four = {(byte) 0xFF, (byte) 0xFE, 0, 0};
        assertEquals("UTF-32LE", EncodingGuess.of(four).best().charset().name());
        byte[] two = {(byte) 0xFF, (byte) 0xFE, 'a', 0};
        assertEquals(UTF_16LE, EncodingGuess.of(two).best().charset());
        byte[] big = {0, 0, (byte) 0xFE, (byte) 0xFF};
        assertEquals("UTF-32BE", EncodingGuess.of(big).best().charset().name());
    }

    @Test
    void aShapeIsLikelyButNeverCertain() {
        EncodingCandidate best = EncodingGuess.of(RUSSIAN.getBytes(UTF_16BE)).best();
        assertEquals(new EncodingCandidate(UTF_16BE, 95, Basis.UTF_16_SHAPE), best);
        assertFalse(best.isCertain());
    }

    @Test
    void othersStandFarBehindACertainOne() {
        List<EncodingCandidate> all = EncodingGuess.of(RUSSIAN.getBytes(UTF_8)).candidates();
        assertTrue(all.getFirst().isCertain());
        all.stream().skip(1).forEach(one -> assertTrue(one.points() < 25, one.toString()));
    }

    @Property
    void whateverTheBytesTheBestCanDecodeThem(@ForAll @Size(max = 400) byte[] noise) {
        EncodingGuess guess = EncodingGuess.of(noise);
        for (EncodingCandidate one : guess.candidates()) {
            Decoded decoded = Decoded.whole(noise, one.charset());
            assertTrue(decoded.undecodable() <= noise.length, one.charset().name());
        }
        EncodingCandidate best = guess.best();
        if (best.basis() == Basis.VALID_UTF_8) {
            assertTrue(Decoded.beginning(noise, best.charset()).isClean());
        }
    }

    @Test
    void candidatesCannotBeChangedAfterwards() {
        List<EncodingCandidate> all = EncodingGuess.of(new byte[] {'a'}).candidates();
        assertThrows(UnsupportedOperationException.class, all::removeFirst);
    }

    @Test
    void pointsBelowNothingAreNone() {
        assertThrows(
                IllegalArgumentException.class, () -> new EncodingCandidate(UTF_8, -1, Basis.VOTE));
        assertEquals(0, new EncodingCandidate(UTF_8, 0, Basis.VOTE).points());
    }
}
