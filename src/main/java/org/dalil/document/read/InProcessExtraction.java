package org.dalil.document.read;

import org.dalil.document.DocumentProblems;
import org.dalil.document.DocumentType;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.TextExtraction;
import org.dalil.kernel.Cancel;

import java.io.IOException;
import java.io.InputStream;

/// Reads documents in this very process. Fit for plain text, for tests and for the separate reading
/// process; a hostile PDF or office file can exhaust the memory of the process that reads it.
public final class InProcessExtraction implements TextExtraction {
    @Override
    public ExtractionOutcome extract(InputStream document, ExtractionRequest request, Cancel cancel)
            throws IOException {
        return switch (request.type()) {
            case PLAIN_TEXT -> read(new PlainTextReader(), document, request, cancel);
            case HTML -> read(new HtmlReader(), document, request, cancel);
            case PDF -> read(new PdfReader(), document, request, cancel);
            case DOCX -> read(new DocxReader(), document, request, cancel);
            case XLSX -> read(new XlsxReader(), document, request, cancel);
            case LOCKED_OFFICE -> new ExtractionOutcome.Encrypted(request.type());
            case UNKNOWN -> unknown(document);
            default -> new NoText(reason(request.type()));
        };
    }

    private static ExtractionOutcome read(
            Reading.Reader reader, InputStream document, ExtractionRequest request, Cancel cancel)
            throws IOException {
        // A plain text is cut at its own limit instead of being refused.
        boolean text = request.type() == DocumentType.PLAIN_TEXT;
        SourceBytes source =
                new SourceBytes(document, text ? Long.MAX_VALUE : request.limits().bytes());
        Reading reading = Reading.of(source, request, cancel);
        ExtractionOutcome outcome = guarded(reader, reading);
        source.rethrow();
        cancel.check();
        if (source.isOverLimit()) {
            return new Unreadable(DocumentProblems.tooLarge(request.limits().bytes()));
        }
        if (source.count() == 0) {
            return new Unreadable(DocumentProblems.empty());
        }
        return reading.isLate()
                ? new Unreadable(DocumentProblems.tooLong(request.limits().time()))
                : outcome;
    }

    /// The parsing libraries answer hostile bytes with every unchecked exception there is, and deep
    /// nesting with a stack overflow: here all of it means that the document is damaged.
    private static ExtractionOutcome guarded(Reading.Reader reader, Reading reading) {
        try {
            return reader.read(reading);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Unreadable(
                    OfficeXml.isBomb(e) ? DocumentProblems.bomb() : DocumentProblems.damaged());
        }
    }

    private static ExtractionOutcome unknown(InputStream document) throws IOException {
        return document.read() < 0
                ? new Unreadable(DocumentProblems.empty())
                : new NoText(Reason.KIND_UNKNOWN);
    }

    private static Reason reason(DocumentType type) {
        return switch (type.form()) {
            case PICTURE -> Reason.PICTURE;
            case SOUND, MOVING -> Reason.RECORDING;
            case WORDS, OTHER -> Reason.KIND_NOT_READ;
        };
    }
}
