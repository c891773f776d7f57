package org.dalil.document.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.apache.pdfbox.util.Version;
import org.dalil.document.DocumentField;
import org.dalil.document.DocumentType;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome.Encrypted;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.PageStart;
import org.dalil.document.Pdf;
import org.dalil.document.Shared;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The text layer of a PDF comes out page by page, whatever state the file is in.
class PdfReaderTest {
    @Test
    void pagesBeginWhereTheyBegin() throws IOException {
        Extraction read = Read.words(DocumentType.PDF, Pdf.pages("One\ntwo", "", "Three"));
        assertEquals("One\ntwo\nThree\n", read.text());
        assertEquals(
                List.of(new PageStart(1, 0), new PageStart(2, 8), new PageStart(3, 8)),
                read.pages());
        assertEquals(1, read.pageAt(7));
        assertEquals(3, read.pageAt(8));
        assertEquals("pdfbox " + Version.getVersion(), read.engine());
    }

    @Test
    void wideGapsAreOneSpace() throws IOException {
        String text = Read.words(DocumentType.PDF, Pdf.pages("The  European   Court")).text();
        assertEquals("The European Court\n", text);
    }

    @Test
    void picturesAreNotedOrAreTheReason() throws IOException {
        Extraction read =
                Read.words(
                        DocumentType.PDF,
                        Pdf.pages(Pdf.PICTURE, "x", Pdf.PICTURE, Pdf.PICTURE, ""));
        assertEquals(Map.of(Kind.PICTURE_PAGES, 3L), Read.notes(read));
        assertEquals("1, 3–4", read.notes().getFirst().detail());
        byte[] scan = Pdf.pages(Pdf.PICTURE, Pdf.PICTURE);
        assertEquals(new NoText(Reason.SCANNED), Read.outcome(DocumentType.PDF, scan));
        byte[] blank = Pdf.pages("");
        assertEquals(new NoText(Reason.NO_WORDS), Read.outcome(DocumentType.PDF, blank));
    }

    @Test
    void whatTheDocumentSaysOfItselfIsKept() throws IOException {
        Extraction read = Read.words(DocumentType.PDF, Pdf.titled("Decision", "N. N.", "Words"));
        assertEquals("Decision", read.description().title());
        assertEquals("ky", read.description().language());
        assertEquals("N. N.", read.description().fields().get(DocumentField.AUTHOR));
        Extraction untitled = Read.words(DocumentType.PDF, Pdf.pages("First line\nmore"));
        assertEquals("First line", untitled.description().title());
    }

    @Test
    void lockedDocumentsAreSaidToBe() throws IOException {
        byte[] locked = Pdf.locked("secret", "x");
        assertEquals(new Encrypted(DocumentType.PDF), Read.outcome(DocumentType.PDF, locked));
        // Only changing it is forbidden: anyone can read it.
        assertEquals("open\n", Read.words(DocumentType.PDF, Pdf.locked("", "open")).text());
    }

    @Test
    void noBytesAndNoPdfAreProblems() {
        assertEquals(
                "document.problem.empty",
                Read.problem(Read.outcome(DocumentType.PDF, new byte[0])));
        assertEquals(
                "document.problem.damaged",
                Read.problem(Read.outcome(DocumentType.PDF, "no".getBytes(ISO_8859_1))));
        assertEquals(
                "document.problem.damaged",
                Read.problem(Read.outcome(DocumentType.PDF, new byte[100_000])));
    }

    @Test
    void aWrongCrossReferenceIsRepaired() throws IOException {
        String sound = new String(Pdf.pages("Still here"), ISO_8859_1);
        String broken = sound.replaceFirst("startxref\\s+\\d+", "startxref\n7");
        assertFalse(broken.equals(sound));
        byte[] bytes = broken.getBytes(ISO_8859_1);
        assertEquals("Still here\n", Read.words(DocumentType.PDF, bytes).text());
    }

    @Test
    void cutOffAnywhereItIsReadOrCalledDamaged() throws IOException {
        byte[] whole = Shared.bytes("data/ovdinfo/adm-report-2014-ru.pdf");
        for (double share : new double[] {0.001, 0.1, 0.5, 0.9, 0.999}) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
            switch (Read.outcome(DocumentType.PDF, cut)) {
                case Extracted(Extraction read) -> assertFalse(read.text().isBlank());
                case Unreadable(var problem) ->
                        assertEquals("document.problem.damaged", problem.key());
                case NoText(var reason) -> assertTrue(share < 0.999, reason.toString());
                case Encrypted _ -> throw new AssertionError("not locked");
            }
        }
    }

    @Test
    void pagesCharactersAndBytesAreLimited() throws IOException {
        byte[] pdf = Pdf.pages("first", "second", "third");
        Extraction two = Read.words(within(1 << 20, 1000, 2), pdf);
        assertEquals("first\nsecond\n", two.text());
        assertEquals(Map.of(Kind.PAGES_CUT, 2L), Read.notes(two));
        Extraction seven = Read.words(within(1 << 20, 7, 10), pdf);
        assertEquals("first\ns", seven.text());
        assertEquals(Map.of(Kind.CUT, 7L), Read.notes(seven));
        assertEquals(
                "document.problem.too-large",
                Read.problem(Read.outcome(within(100, 1000, 10), pdf)));
    }

    private static ExtractionRequest within(long bytes, int characters, int pages) {
        return ExtractionRequest.of(DocumentType.PDF)
                .within(new ExtractionLimits(bytes, characters, pages, Duration.ofSeconds(20)));
    }

    @Test
    void timeIsLimited() throws IOException {
        ExtractionLimits none = new ExtractionLimits(1 << 20, 100, 1, Duration.ofNanos(1));
        ExtractionRequest asked = ExtractionRequest.of(DocumentType.PDF).within(none);
        assertEquals(
                "document.problem.too-long", Read.problem(Read.outcome(asked, Pdf.pages("x"))));
    }

    @Test
    void realDocumentsAreReadWhole() throws IOException {
        for (Path path : Shared.files("data/pdf", ".pdf")) {
            Extraction read = Read.words(DocumentType.PDF, Files.readAllBytes(path));
            assertTrue(read.text().length() > 10_000, path.toString());
            assertTrue(read.pages().size() > 5);
            assertFalse(read.text().contains("ﬁ") || read.text().contains("  "));
            for (PageStart start : read.pages()) {
                assertEquals(start.page(), read.pageAt(Math.max(0, start.offset())));
            }
        }
    }

    @Test
    void theJudgmentReadsLikeItsWordOriginal() throws IOException {
        String pdf =
                Read.words(DocumentType.PDF, Shared.bytes("data/pdf/CASE OF D.L. v. BULGARIA.pdf"))
                        .text();
        String docx =
                Read.words(
                                DocumentType.DOCX,
                                Shared.bytes("data/ecthr_docx/CASE OF D.L. v. BULGARIA.docx"))
                        .text();
        String sentence = "The applicant was represented by Ms D.N. Fartunova";
        assertTrue(docx.contains(sentence));
        assertTrue(pdf.contains(sentence));
    }

    @Test
    void kazakhLettersSurvive() throws IOException {
        byte[] pdf = Shared.bytes("data/pdf/KazNERD_Annotation_Guidelines.pdf");
        assertTrue(Read.words(DocumentType.PDF, pdf).text().contains("ҚАЗАҚ ТІЛІНДЕГІ"));
    }
}
