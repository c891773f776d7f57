package org.dalil.document.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.DocumentType;
import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.Pdf;
import org.junit.jupiter.api.Test;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/// The reading process from within: it answers in turn, leaves nothing of a document in the pipe,
/// and ends where the questions end.
class ExtractionWorkerTest {
    private static final ExtractionLimits LIMITS =
            new ExtractionLimits(1 << 20, 1000, 10, Duration.ofSeconds(20));

    private final ByteArrayOutputStream asked = new ByteArrayOutputStream();
    private final DataOutputStream ask = new DataOutputStream(asked);
    private final ByteArrayOutputStream answered = new ByteArrayOutputStream();

    private void ask(DocumentType type, byte[] document, int chunk) throws IOException {
        RequestFrames.write(ask, ExtractionRequest.of(type).within(LIMITS));
        for (int at = 0; at < document.length; at += chunk) {
            int length = Math.min(chunk, document.length - at);
            ask.writeInt(length);
            ask.write(document, at, length);
        }
        ask.writeInt(0);
    }

    private void serve() throws IOException {
        ExtractionWorker.serve(
                new DataInputStream(
                        new BufferedInputStream(new ByteArrayInputStream(asked.toByteArray()))),
                new DataOutputStream(answered));
    }

    private DataInputStream answers() throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(answered.toByteArray()));
        assertEquals(ExtractionWorker.READY, in.readByte());
        return in;
    }

    private static String text(ExtractionOutcome outcome) {
        return assertInstanceOf(Extracted.class, outcome).extraction().text().strip();
    }

    @Test
    void withoutQuestionsItSaysOnlyThatItIsReady() throws IOException {
        serve();
        assertEquals(-1, answers().read());
    }

    @Test
    void everyQuestionHasItsAnswerInTurn() throws IOException {
        ask(DocumentType.HTML, "<p>first</p>".getBytes(UTF_8), 3);
        ask(DocumentType.PDF, Pdf.pages("second"), 1000);
        ask(DocumentType.HTML, "<p>third</p>".getBytes(UTF_8), 1);
        serve();
        DataInputStream in = answers();
        assertEquals("first", text(OutcomeFrames.read(in, LIMITS)));
        assertEquals("second", text(OutcomeFrames.read(in, LIMITS)));
        assertEquals("third", text(OutcomeFrames.read(in, LIMITS)));
        assertEquals(-1, in.read());
    }

    @Test
    void whatAReaderLeftOfABadDocumentIsNotTakenForTheNextQuestion() throws IOException {
        byte[] bad = "no pdf at all ".repeat(5000).getBytes(UTF_8);
        ask(DocumentType.PDF, bad, 999);
        ask(DocumentType.HTML, "<p>next</p>".getBytes(UTF_8), 100);
        serve();
        DataInputStream in = answers();
        assertInstanceOf(Unreadable.class, OutcomeFrames.read(in, LIMITS));
        assertEquals("next", text(OutcomeFrames.read(in, LIMITS)));
    }

    @Test
    void anEmptyDocumentIsAnsweredToo() throws IOException {
        ask(DocumentType.PDF, new byte[0], 10);
        ask(DocumentType.HTML, "<p>next</p>".getBytes(UTF_8), 10);
        serve();
        DataInputStream in = answers();
        assertInstanceOf(Unreadable.class, OutcomeFrames.read(in, LIMITS));
        assertEquals("next", text(OutcomeFrames.read(in, LIMITS)));
    }

    @Test
    void nonsenseInsteadOfAQuestionEndsIt() throws IOException {
        ask.writeLong(42);
        assertThrows(IOException.class, this::serve);
        assertEquals(-1, answers().read(), "nothing is answered to nonsense");
    }

    @Test
    void aPipeThatBreaksWithinADocumentEndsIt() throws IOException {
        RequestFrames.write(ask, ExtractionRequest.of(DocumentType.HTML).within(LIMITS));
        ask.writeInt(100);
        ask.write("<p>half".getBytes(UTF_8));
        assertThrows(IOException.class, this::serve);
    }
}
