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

import org.dalil.document.Shared;
import org.dalil.document.encoding.EncodingCandidate.Basis;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The guess is right on real texts of the region in every encoding they come in.
class EncodingGuessTest {
    private static final String SENTENCE = "Его задержали вечером и отвезли в изолятор.";

    @ParameterizedTest
    @CsvSource({
        "rus, windows-1251",
        "rus, KOI8-R",
        "rus, IBM866",
        "rus, ISO-8859-5",
        "rus, UTF-16LE",
        "rus, UTF-16BE",
        "rus, UTF-8",
        "kaz, windows-1251",
        "kaz, KOI8-R",
        "kaz, UTF-16LE",
        "kaz, UTF-16BE",
        "kaz, UTF-8",
        "kir, windows-1251",
        "kir, KOI8-R",
        "kir, UTF-16LE",
        "tgk, windows-1251",
        "tgk, KOI8-R",
        "tgk, UTF-16BE",
        "uzn_cyrl, windows-1251",
        "uzn_cyrl, KOI8-R",
        "uzn_cyrl, UTF-16LE",
        "uzn_latn, UTF-16LE",
        "uzn_latn, UTF-8",
        "eng, UTF-16BE"
    })
    void recognisesDeclarationsOfRights(String language, String encoding) throws IOException {
        byte[] html = Shared.bytes("data/udhr/" + language + ".html");
        String text = Jsoup.parse(new String(html, UTF_8)).body().wholeText().strip();
        Charset charset = Charset.forName(encoding);
        assertEquals(charset, EncodingGuess.of(text.getBytes(charset)).best().charset());
        // Also from a single article.
        String piece = text.substring(600, 900);
        assertEquals(charset, EncodingGuess.of(piece.getBytes(charset)).best().charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE"})
    void recognisesOneRussianSentence(String encoding) {
        Charset charset = Charset.forName(encoding);
        EncodingCandidate best = EncodingGuess.of(SENTENCE.getBytes(charset)).best();
        assertEquals(charset, best.charset());
        assertFalse(best.isCertain());
    }

    @Test
    void aMarkIsCertain() {
        assertMarked("\uFEFFтекст".getBytes(UTF_8), UTF_8);
        assertMarked("\uFEFFтекст".getBytes(UTF_16LE), UTF_16LE);
        assertMarked("\uFEFFтекст".getBytes(UTF_16BE), UTF_16BE);
        Charset utf32 = Charset.forName("UTF-32LE");
        assertMarked("\uFEFFтекст".getBytes(utf32), utf32);
    }

    private static void assertMarked(byte[] bytes, Charset charset) {
        EncodingCandidate best = EncodingGuess.of(bytes).best();
        assertEquals(new EncodingCandidate(charset, 100, Basis.BYTE_ORDER_MARK), best);
        assertTrue(best.isCertain());
    }

    @Test
    void asciiAndEmptyAreReadAsUtf8() {
        assertEquals(Basis.ASCII, EncodingGuess.of("plain".getBytes(US_ASCII)).best().basis());
        assertEquals(UTF_8, EncodingGuess.of(new byte[0]).best().charset());
    }

    @Test
    void validUtf8IsCertainEvenWhenTheSampleCutsACharacter() {
        byte[] cut = Arrays.copyOf("Ұсталды".repeat(10).getBytes(UTF_8), 61);
        assertEquals(Basis.VALID_UTF_8, EncodingGuess.of(cut).best().basis());
    }

    @Test
    void looksBeyondALongEnglishBeginning() {
        Charset cyrillic = Charset.forName("windows-1251");
        String text = "English words. ".repeat(10_000) + SENTENCE;
        assertEquals(cyrillic, EncodingGuess.of(text.getBytes(cyrillic)).best().charset());
        assertEquals(UTF_8, EncodingGuess.of(text.getBytes(UTF_8)).best().charset());
    }

    @Test
    void aStrayByteDoesNotTurnATextIntoAnother() {
        byte[] bytes = SENTENCE.repeat(20).getBytes(UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        EncodingCandidate best = EncodingGuess.of(bytes).best();
        assertEquals(UTF_8, best.charset());
        assertFalse(best.isCertain());
    }

    @Test
    void westernTypographyIsWindows1252() {
        Charset western = Charset.forName("windows-1252");
        String text = "The witness said: “I didn’t see him – not then.” Café, naïve, Müller.";
        assertEquals(western, EncodingGuess.of(text.getBytes(western)).best().charset());
    }

    @Test
    void theTribunalTranscriptsAreWindows1252() throws IOException {
        for (Path path : Shared.files("data/transcripts", ".txt")) {
            byte[] bytes = Files.readAllBytes(path);
            Charset best = EncodingGuess.of(bytes).best().charset();
            assertTrue(List.of("windows-1252", "UTF-8").contains(best.name()), best.name());
            assertTrue(Decoded.whole(bytes, best).isClean(), path.toString());
        }
    }

    @Test
    void offersOthersToSwitchTo() {
        Charset cyrillic = Charset.forName("windows-1251");
        List<Charset> offered =
                EncodingGuess.of(SENTENCE.getBytes(cyrillic)).candidates().stream()
                        .map(EncodingCandidate::charset)
                        .toList();
        assertTrue(
                offered.containsAll(
                        List.of(
                                cyrillic,
                                Charset.forName("KOI8-R"),
                                Charset.forName("IBM866"),
                                UTF_8)));
        assertEquals(offered.stream().distinct().count(), offered.size());
    }

    @Property
    void ranksDownwardsWhateverTheBytes(@ForAll byte[] bytes) {
        List<EncodingCandidate> candidates = EncodingGuess.of(bytes).candidates();
        for (int i = 1; i < candidates.size(); i++) {
            assertTrue(candidates.get(i - 1).points() >= candidates.get(i).points());
        }
    }

    @Test
    void anEmptyGuessIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new EncodingGuess(List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EncodingCandidate(UTF_8, 101, Basis.VOTE));
    }
}
