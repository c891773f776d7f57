package org.dalil.document.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.DocumentType;
import org.dalil.document.Docx;
import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Encrypted;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.Pdf;
import org.dalil.document.Shared;
import org.dalil.document.Zeroes;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.kernel.Cancel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/// The separate process answers as reading here would, and its every way to fail is an outcome.
class IsolatedExtractionTest {
    private IsolatedExtraction extraction = new IsolatedExtraction();

    @AfterEach
    void close() {
        extraction.close();
    }

    private ExtractionOutcome read(ExtractionRequest request, byte[] bytes) throws IOException {
        return extraction.extract(new ByteArrayInputStream(bytes), request, new Cancel());
    }

    private ExtractionOutcome read(DocumentType type, byte[] bytes) throws IOException {
        return read(ExtractionRequest.of(type), bytes);
    }

    private static String problem(ExtractionOutcome outcome) {
        return assertInstanceOf(Unreadable.class, outcome).problem().key();
    }

    private void replaceBy(Class<?> program) {
        replaceBy(WorkerCommand.of(System::getProperty, "32", program.getName()));
    }

    private void replaceBy(WorkerCommand command) {
        extraction.close();
        extraction = new IsolatedExtraction(command);
    }

    private static ExtractionRequest pdfWithin(long bytes, Duration time) {
        return ExtractionRequest.of(DocumentType.PDF)
                .within(new ExtractionLimits(bytes, 100_000, 1000, time));
    }

    @Test
    void answersAsReadingHereWould() throws IOException {
        byte[] page = "<p>é</p>".getBytes(Charset.forName("windows-1252"));
        ExtractionRequest asked =
                ExtractionRequest.of(DocumentType.HTML).in(Charset.forName("windows-1252"));
        same(asked, page);
        same(ExtractionRequest.of(DocumentType.PDF), Pdf.titled("Т", "А", "x"));
        same(ExtractionRequest.of(DocumentType.PDF), Pdf.pages("a", Pdf.PICTURE));
        same(ExtractionRequest.of(DocumentType.PDF), Pdf.pages(Pdf.PICTURE));
        same(ExtractionRequest.of(DocumentType.DOCX), Docx.of(Docx.paragraph("да")).bytes());
        same(ExtractionRequest.of(DocumentType.PLAIN_TEXT), "text".getBytes(UTF_8));
        same(ExtractionRequest.of(DocumentType.JPEG), new byte[10]);
        same(ExtractionRequest.of(DocumentType.PDF), Pdf.locked("x", "y"));
        same(ExtractionRequest.of(DocumentType.PDF), "no pdf".getBytes(UTF_8));
        same(ExtractionRequest.of(DocumentType.DOCX), new byte[0]);
    }

    private void same(ExtractionRequest request, byte[] bytes) throws IOException {
        ExtractionOutcome here =
                new InProcessExtraction()
                        .extract(new ByteArrayInputStream(bytes), request, new Cancel());
        assertEquals(here, read(request, bytes));
    }

    @Test
    void realDocumentsAnswerTheSame() throws IOException {
        for (Path path : Shared.files("data/pdf", ".pdf")) {
            same(ExtractionRequest.of(DocumentType.PDF), Files.readAllBytes(path));
        }
        for (Path path : Shared.files("data/ecthr_docx", ".docx").subList(0, 3)) {
            same(ExtractionRequest.of(DocumentType.DOCX), Files.readAllBytes(path));
        }
    }

    @Test
    void aDamagedDocumentCostsOnlyItself() throws IOException {
        assertEquals("document.problem.damaged", problem(read(DocumentType.PDF, new byte[99])));
        assertInstanceOf(Extracted.class, read(DocumentType.PDF, Pdf.pages("next")));
        assertInstanceOf(Encrypted.class, read(DocumentType.PDF, Pdf.locked("x", "y")));
        assertInstanceOf(Extracted.class, read(DocumentType.PDF, Pdf.pages("and next")));
    }

    @Test
    void aProcessThatNeverAnswersIsEndedWhenTimeIsUp() throws IOException {
        replaceBy(Stuck.Silent.class);
        ExtractionRequest asked = pdfWithin(1000, Duration.ofMillis(50));
        assertEquals("document.problem.too-long", problem(read(asked, new byte[10])));
    }

    @Test
    void aProcessThatDiesIsToldFromOneOutOfMemory() throws IOException {
        byte[] bytes = new byte[1 << 20];
        replaceBy(Stuck.Dying.class);
        assertEquals("document.problem.reader-stopped", problem(read(DocumentType.PDF, bytes)));
        replaceBy(Stuck.Greedy.class);
        assertEquals("document.problem.out-of-memory", problem(read(DocumentType.PDF, bytes)));
    }

    @Test
    void aDocumentTooBigForItsReaderIsOutOfMemory() throws IOException {
        replaceBy(WorkerCommand.of(System::getProperty, "24", ExtractionWorker.class.getName()));
        byte[] page = ("<p>" + "<b>x</b>".repeat(2_000_000)).getBytes(UTF_8);
        assertEquals("document.problem.out-of-memory", problem(read(DocumentType.HTML, page)));
        assertInstanceOf(Extracted.class, read(DocumentType.HTML, "<p>small</p>".getBytes(UTF_8)));
    }

    @Test
    void nonsenseIsNoAnswer() throws IOException {
        replaceBy(Stuck.Babbling.class);
        assertEquals(
                "document.problem.reader-stopped", problem(read(DocumentType.PDF, new byte[1000])));
    }

    @Test
    void aReaderThatDoesNotStartIsMissing() throws IOException {
        replaceBy(Stuck.Stranger.class);
        assertEquals(
                "document.problem.reader-missing", problem(read(DocumentType.PDF, new byte[9])));
        replaceBy(new WorkerCommand(List.of("/no/such/java")));
        assertEquals(
                "document.problem.reader-missing", problem(read(DocumentType.PDF, new byte[9])));
        replaceBy(WorkerCommand.of(System::getProperty, "32", "no.such.Main"));
        assertEquals(
                "document.problem.reader-missing", problem(read(DocumentType.PDF, new byte[9])));
    }

    @Test
    void cancellingEndsAProcessThatNeverAnswers() {
        replaceBy(Stuck.Silent.class);
        Cancel cancel = new Cancel();
        InputStream last =
                new ByteArrayInputStream(new byte[100]) {
                    @Override
                    public int readNBytes(byte[] bytes, int offset, int length) {
                        int read = super.readNBytes(bytes, offset, length);
                        if (read == 0) {
                            cancel.request();
                        }
                        return read;
                    }
                };
        assertThrows(
                CancellationException.class,
                () -> extraction.extract(last, ExtractionRequest.of(DocumentType.PDF), cancel));
    }

    @Test
    void closingEndsAReadingUnderWay() {
        replaceBy(Stuck.Silent.class);
        InputStream closing =
                new ByteArrayInputStream(new byte[100]) {
                    @Override
                    public int readNBytes(byte[] bytes, int offset, int length) {
                        int read = super.readNBytes(bytes, offset, length);
                        if (read == 0) {
                            extraction.close();
                        }
                        return read;
                    }
                };
        ExtractionOutcome outcome = CompletableFuture.supplyAsync(() -> unchecked(closing)).join();
        assertEquals("document.problem.reader-stopped", problem(outcome));
        assertThrows(IllegalStateException.class, () -> read(DocumentType.PDF, new byte[10]));
    }

    private ExtractionOutcome unchecked(InputStream document) {
        try {
            return extraction.extract(
                    document, ExtractionRequest.of(DocumentType.PDF), new Cancel());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFailingDiskIsTheCallersAndTheNextDocumentIsRead() throws IOException {
        IOException trouble = new IOException("disk");
        InputStream failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw trouble;
                    }
                };
        IOException thrown =
                assertThrows(
                        IOException.class,
                        () ->
                                extraction.extract(
                                        failing,
                                        ExtractionRequest.of(DocumentType.PDF),
                                        new Cancel()));
        assertSame(trouble, thrown);
        assertInstanceOf(Extracted.class, read(DocumentType.PDF, Pdf.pages("next")));
    }

    @Test
    void threeHundredMegabytesAreNotSent() throws IOException {
        Zeroes zeroes = new Zeroes(300L << 20);
        ExtractionRequest asked = pdfWithin(1 << 20, Duration.ofSeconds(20));
        assertEquals(
                "document.problem.too-large",
                problem(extraction.extract(zeroes, asked, new Cancel())));
        assertTrue(zeroes.left() > 298L << 20);
        Zeroes unknown = new Zeroes(300L << 20);
        assertInstanceOf(
                NoText.class,
                extraction.extract(
                        unknown, ExtractionRequest.of(DocumentType.UNKNOWN), new Cancel()));
    }
}
