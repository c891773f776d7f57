package org.dalil.document.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.document.DocumentType;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.Shared;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// Plain text comes out as it went in, character for character.
class PlainTextReaderTest {
    private static final ExtractionRequest TEXT = ExtractionRequest.of(DocumentType.PLAIN_TEXT);

    @Test
    void theSeedsAndJudgmentsAreUnchanged() throws IOException {
        for (String folder : new String[] {"seeds", "data/ecthr_txt"}) {
            for (Path path : Shared.files(folder, ".txt")) {
                Extraction read = Read.words(TEXT, Files.readAllBytes(path));
                assertEquals(Files.readString(path), read.text(), path.toString());
                assertEquals("plain/utf-8", read.engine());
                assertEquals(Map.of(), Read.notes(read));
            }
        }
    }

    @Test
    void theTribunalTranscriptKeepsItsCurlyQuotes() throws IOException {
        Extraction read = Read.words(TEXT, Shared.bytes("data/transcripts/ICTR-01-64-13.txt"));
        assertEquals("plain/windows-1252", read.engine());
        assertEquals("windows-1252", read.description().encoding());
        byte[] original = Shared.bytes("data/transcripts/ICTR-01-64-13.txt");
        assertEquals(new String(original, Charset.forName("windows-1252")), read.text());
    }

    @Test
    void lineEndsBecomeOneKindAndAreCounted() {
        Extraction read = Read.words(TEXT, "\uFEFFa\r\nb\rc\n  d\t".getBytes(UTF_8));
        assertEquals("a\nb\nc\n  d\t", read.text());
        assertEquals(Map.of(Kind.LINE_ENDS, 2L), Read.notes(read));
    }

    @Test
    void aChosenEncodingIsUsedAndItsFailuresCounted() {
        byte[] bytes = "Свидетель".getBytes(Charset.forName("windows-1251"));
        Extraction right = Read.words(TEXT.in(Charset.forName("windows-1251")), bytes);
        assertEquals("Свидетель", right.text());
        Extraction wrong = Read.words(TEXT.in(UTF_8), bytes);
        assertEquals(Map.of(Kind.UNDECODABLE_BYTES, 9L), Read.notes(wrong));
    }

    @Test
    void aTextOverTheLimitIsCutAndSaysSo() {
        ExtractionLimits ten = new ExtractionLimits(1, 10, 1, Duration.ofSeconds(5));
        Extraction read = Read.words(TEXT.within(ten), "0123456789abc".getBytes(UTF_8));
        assertEquals("0123456789", read.text());
        assertEquals(Map.of(Kind.CUT, 10L), Read.notes(read));
        Extraction exact = Read.words(TEXT.within(ten), "0123456789".getBytes(UTF_8));
        assertEquals(Map.of(), Read.notes(exact));
        // Not even a letter is cut in half.
        assertEquals("абвгд", Read.words(TEXT.within(ten), "абвгде".getBytes(UTF_8)).text());
    }

    @Test
    void nothingWrittenIsNoFailureButNoByteIs() {
        assertEquals(new NoText(Reason.NO_WORDS), Read.outcome(TEXT, " \n ".getBytes(UTF_8)));
        assertEquals("document.problem.empty", Read.problem(Read.outcome(TEXT, new byte[0])));
    }

    @Test
    void theFirstLineIsTheTitle() {
        Extraction read = Read.words(TEXT, "\n\n  Протокол \u0007 допроса \nтекст".getBytes(UTF_8));
        assertEquals("Протокол допроса", read.description().title());
        assertNull(read.description().language());
        String line = "x".repeat(299) + "𝄞𝄞";
        assertEquals("x".repeat(299), Read.words(TEXT, line.getBytes(UTF_8)).description().title());
    }

    @Property
    void anyTextRoundTrips(@ForAll String text) {
        String sound = "x" + text.replaceAll("[\\uD800-\\uDFFF]", "?");
        String expected = sound.replace("\r\n", "\n").replace('\r', '\n');
        assertEquals(expected, Read.words(TEXT.in(UTF_8), sound.getBytes(UTF_8)).text());
    }
}
