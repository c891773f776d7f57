package org.dalil.document.read;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.util.Version;
import org.dalil.document.Description;
import org.dalil.document.DocumentField;
import org.dalil.document.DocumentProblems;
import org.dalil.document.DocumentType;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Encrypted;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.Map;

/// Reads the text layer of a PDF, page by page. Holds the document in memory only: no scratch file
/// is ever written. Never recognises letters in pictures.
final class PdfReader implements Reading.Reader {
    /// A reader that looks for no font on this computer.
    PdfReader() {
        LastResortFonts.install();
    }

    @Override
    public ExtractionOutcome read(Reading reading) throws IOException {
        try (RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(reading.source())) {
            if (bytes.length() == 0 || reading.source().isOverLimit()) {
                return new Unreadable(DocumentProblems.empty());
            }
            try (PDDocument document =
                    Loader.loadPDF(bytes, IOUtils.createMemoryOnlyStreamCache())) {
                return words(document, reading);
            }
        } catch (InvalidPasswordException e) {
            return new Encrypted(DocumentType.PDF);
        }
    }

    private static ExtractionOutcome words(PDDocument document, Reading reading)
            throws IOException {
        TextSink sink = new TextSink(reading.limits().characters());
        PageStripper stripper = new PageStripper(sink, reading);
        stripper.writeText(document, Writer.nullWriter());
        int pages = stripper.pages();
        if (pages == 0) {
            return new Unreadable(DocumentProblems.damaged());
        }
        if (sink.isBlank()) {
            return empty(stripper, pages);
        }
        Notes notes = new Notes();
        stripper.report(notes);
        if (pages > reading.limits().pages()) {
            notes.add(Kind.PAGES_CUT, reading.limits().pages());
        }
        String text = sink.finish(notes);
        return new Extracted(
                new Extraction(
                        "pdfbox " + Version.getVersion(),
                        text,
                        stripper.starts(),
                        describe(document, text),
                        notes.list()));
    }

    private static ExtractionOutcome empty(PageStripper stripper, int pages) {
        if (stripper.damagedPages() == pages) {
            return new Unreadable(DocumentProblems.damaged());
        }
        return new NoText(stripper.picturePages() > 0 ? Reason.SCANNED : Reason.NO_WORDS);
    }

    private static Description describe(PDDocument document, String text) {
        PDDocumentInformation about = document.getDocumentInformation();
        Map<DocumentField, String> fields = new EnumMap<>(DocumentField.class);
        put(fields, DocumentField.AUTHOR, about.getAuthor());
        put(fields, DocumentField.SUBJECT, about.getSubject());
        put(fields, DocumentField.KEYWORDS, about.getKeywords());
        put(fields, DocumentField.PROGRAM, about.getCreator());
        put(fields, DocumentField.CREATED, date(about.getCreationDate()));
        put(fields, DocumentField.CHANGED, date(about.getModificationDate()));
        return new Description(
                Titles.choose(about.getTitle(), text),
                Titles.language(document.getDocumentCatalog().getLanguage()),
                null,
                fields);
    }

    private static void put(
            Map<DocumentField, String> fields, DocumentField field, @Nullable String raw) {
        String value = Titles.value(raw);
        if (value != null) {
            fields.put(field, value);
        }
    }

    private static @Nullable String date(@Nullable Calendar calendar) {
        try {
            return calendar == null ? null : calendar.toInstant().toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
