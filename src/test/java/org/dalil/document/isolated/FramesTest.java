package org.dalil.document.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.document.Description;
import org.dalil.document.DocumentField;
import org.dalil.document.DocumentProblems;
import org.dalil.document.DocumentType;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionNote;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Encrypted;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.PageStart;
import org.dalil.kernel.Problem;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What goes through the pipe comes out the same, and nothing else comes out of it.
class FramesTest {
    private static final ExtractionLimits LIMITS =
            new ExtractionLimits(1000, 1000, 10, Duration.ofSeconds(3));
    private static final Description NONE = new Description(null, null, null, Map.of());

    private static byte[] written(ExtractionOutcome outcome) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutcomeFrames.write(new DataOutputStream(bytes), outcome);
        return bytes.toByteArray();
    }

    private static ExtractionOutcome read(byte[] bytes) throws IOException {
        return OutcomeFrames.read(new DataInputStream(new ByteArrayInputStream(bytes)), LIMITS);
    }

    private static Extracted extracted(String text, PageStart... pages) {
        return new Extracted(new Extraction("e", text, List.of(pages), NONE, List.of()));
    }

    @Test
    void everyOutcomeRoundTrips() throws IOException {
        Description about =
                new Description("Тақырып", "kk", "UTF-8", Map.of(DocumentField.AUTHOR, "А"));
        List<ExtractionNote> notes =
                List.of(new ExtractionNote(ExtractionNote.Kind.PICTURE_PAGES, 2, "3–4"));
        List<PageStart> pages = List.of(new PageStart(1, 0), new PageStart(3, 4));
        for (ExtractionOutcome outcome :
                List.of(
                        new Extracted(new Extraction("e 1", "сөз\n𝄞", pages, about, notes)),
                        extracted(""),
                        new NoText(Reason.SCANNED),
                        new Encrypted(DocumentType.PDF),
                        new Unreadable(DocumentProblems.bomb()),
                        new Unreadable(DocumentProblems.tooLarge(5L << 20)))) {
            assertEquals(outcome, read(written(outcome)));
        }
    }

    @Test
    void everyRequestRoundTrips() throws IOException {
        ExtractionRequest plain = ExtractionRequest.of(DocumentType.HTML).within(LIMITS);
        for (ExtractionRequest request : List.of(plain, plain.in(Charset.forName("KOI8-R")))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RequestFrames.write(new DataOutputStream(bytes), request);
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            assertEquals(request, RequestFrames.read(in));
        }
    }

    @Test
    void anAnswerThatBreaksTheLimitsIsNone() throws IOException {
        refused(extracted("x".repeat(1001)));
        refused(extracted("ab", new PageStart(1, 3)));
        refused(extracted("ab", new PageStart(2, 0), new PageStart(1, 1)));
        refused(extracted("ab", new PageStart(1, 1), new PageStart(2, 0)));
        refused(extracted("ab", new PageStart(1, -1)));
        refused(new Unreadable(Problem.of("vault.problem.wrong-passphrase")));
    }

    private static void refused(ExtractionOutcome outcome) throws IOException {
        byte[] bytes = written(outcome);
        assertThrows(IOException.class, () -> read(bytes));
    }

    @Property
    void bytesFromATakenOverProcessNeverFailOtherwise(@ForAll @Size(max = 60) byte[] noise)
            throws IOException {
        byte[] honest = written(extracted("text", new PageStart(1, 0)));
        byte[] spoilt = honest.clone();
        for (int i = 0; i < noise.length; i++) {
            spoilt[4 + Math.floorMod(noise[i] * 31 + i, honest.length - 4)] = noise[i];
        }
        try {
            read(spoilt);
        } catch (IOException e) {
            assertEquals(IOException.class.isInstance(e), true);
        }
    }

    @Test
    void aCutAnswerIsNone() throws IOException {
        byte[] whole = written(extracted("text", new PageStart(1, 0)));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> read(cut));
        }
    }

    @Test
    void chunksEndWhereTheDocumentEnds() throws IOException {
        byte[] pipe = {0, 0, 0, 2, 'a', 'b', 0, 0, 0, 1, 'c', 0, 0, 0, 0, 'n', 'e', 'x', 't'};
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(pipe));
        ChunkedInput document = new ChunkedInput(in);
        assertEquals('a', document.read());
        document.drain();
        assertEquals(-1, document.read());
        assertEquals(
                "next", new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void aChunkCutOffOrTooLongIsAnError() {
        byte[] cut = {0, 0, 0, 2, 'a'};
        byte[] huge = {0x7F, 0, 0, 0, 'a'};
        for (byte[] pipe : List.of(cut, huge)) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(pipe));
            assertThrows(IOException.class, () -> new ChunkedInput(in).drain());
        }
    }
}
