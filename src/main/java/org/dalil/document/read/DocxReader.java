package org.dalil.document.read;

import org.apache.poi.Version;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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
import org.w3c.dom.Element;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a Word document: paragraphs with their printed list numbers, tables with tabs between
/// cells, footnotes and endnotes after the text. Headers, comments and tracked deletions are left
/// out and noted. Never runs macros or follows links.
final class DocxReader implements Reading.Reader {
    private static final String LOCKED = "EncryptedPackage";

    DocxReader() {
        OfficeXml.limit();
    }

    @Override
    public ExtractionOutcome read(Reading reading) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(reading.source());
        // A document locked with a password is another container with the document inside.
        if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
            return container(bytes);
        }
        try (OPCPackage file = OPCPackage.open(bytes)) {
            if (reading.source().isOverLimit()) {
                return new Unreadable(DocumentProblems.empty());
            }
            return words(file, reading);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static ExtractionOutcome container(InputStream bytes) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(bytes)) {
            return container.getRoot().hasEntryCaseInsensitive(LOCKED)
                    ? new Encrypted(DocumentType.LOCKED_OFFICE)
                    : new Unreadable(DocumentProblems.damaged());
        }
    }

    private static ExtractionOutcome words(OPCPackage file, Reading reading)
            throws IOException, InvalidFormatException {
        PackagePart main = OfficeXml.mainPart(file);
        Notes notes = new Notes();
        TextSink sink = new TextSink(reading.limits().characters());
        DocxLists lists =
                DocxLists.of(
                        OfficeXml.related(file, main, "numbering"),
                        OfficeXml.related(file, main, "styles"));
        List<Element> settings = OfficeXml.related(file, main, "settings");
        DocxNotes foot = DocxNotes.foot(OfficeXml.related(file, main, "footnotes"), settings);
        DocxNotes end = DocxNotes.end(OfficeXml.related(file, main, "endnotes"), settings);
        DocxWalk walk = new DocxWalk(sink, notes, lists, new DocxWalk.Marks(foot, end), reading);
        Element body =
                OfficeXml.child(OfficeXml.root(main), "body")
                        .orElseThrow(() -> new IOException("no body"));
        walk.blocks(body);
        walk.after(foot, Kind.FOOTNOTES_AT_END);
        walk.after(end, Kind.ENDNOTES_AT_END);
        if (sink.isBlank()) {
            return new NoText(Reason.NO_WORDS);
        }
        notes.add(Kind.HEADERS_LEFT_OUT, running(file, main));
        String text = sink.finish(notes);
        Description description = describe(file.getPackageProperties(), text);
        String engine = "poi " + Version.getVersion();
        return new Extracted(new Extraction(engine, text, List.of(), description, notes.list()));
    }

    /// How many headers and footers have words in them.
    private static long running(OPCPackage file, PackagePart main) throws IOException {
        long count = 0;
        for (String kind : List.of("header", "footer")) {
            for (Element root : OfficeXml.related(file, main, kind)) {
                count += root.getTextContent().isBlank() ? 0 : 1;
            }
        }
        return count;
    }

    private static Description describe(PackageProperties about, String text) {
        Map<DocumentField, String> fields = new EnumMap<>(DocumentField.class);
        put(fields, DocumentField.AUTHOR, about.getCreatorProperty());
        put(fields, DocumentField.LAST_CHANGED_BY, about.getLastModifiedByProperty());
        put(fields, DocumentField.SUBJECT, about.getSubjectProperty());
        put(fields, DocumentField.KEYWORDS, about.getKeywordsProperty());
        put(fields, DocumentField.CREATED, about.getCreatedProperty().map(DocxReader::date));
        put(fields, DocumentField.CHANGED, about.getModifiedProperty().map(DocxReader::date));
        return new Description(
                Titles.choose(about.getTitleProperty().orElse(null), text),
                Titles.language(about.getLanguageProperty().orElse(null)),
                null,
                fields);
    }

    private static String date(Date date) {
        return date.toInstant().toString();
    }

    private static void put(
            Map<DocumentField, String> fields, DocumentField field, Optional<String> raw) {
        raw.map(Titles::value).ifPresent(value -> fields.put(field, value));
    }
}
