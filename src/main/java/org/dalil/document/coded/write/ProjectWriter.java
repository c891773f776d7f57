package org.dalil.document.coded.write;

import org.dalil.document.coded.CodedCode;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedSelection;
import org.dalil.document.coded.CodedText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes projects and codebooks. Places are in code points of texts with `\n`, as the standard
/// says; texts stand as files beside the project.
public final class ProjectWriter {
    private static final String MARK = "\uFEFF";
    private static final String PROJECT = "urn:QDA-XML:project:1.0";

    private ProjectWriter() {}

    /// A codebook (`.qdc`).
    public static byte[] codebook(List<CodedCode> codes) {
        return xml(writer -> new CodeBookWriter(writer).alone(codes, "Dalil"));
    }

    /// `project.qde` alone.
    ///
    /// @param date when it is written, as `2026-01-31T12:00:00Z`
    public static byte[] project(CodedProject project, String date) {
        return xml(writer -> document(writer, project, date));
    }

    /// A packed project (`.qdpx`).
    ///
    /// @param date when it is written, as `2026-01-31T12:00:00Z`
    /// @throws IOException when the stream does not take it
    public static void pack(CodedProject project, String date, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "project.qde", project(project, date));
        for (CodedText text : project.texts()) {
            entry(zip, "Sources/" + file(text), words(text).getBytes(StandardCharsets.UTF_8));
        }
        for (CodedRecording recording : project.recordings()) {
            for (CodedText text : recording.transcripts()) {
                entry(zip, "Sources/" + file(text), words(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String file(CodedText text) {
        return text.id() + ".txt";
    }

    private static String words(CodedText text) {
        String own = text.words();
        String words = own == null ? "" : SourceWriter.plain(own);
        // Whoever reads a file takes the first mark of byte order for none of the words.
        return words.startsWith(MARK) ? MARK + words : words;
    }

    /// Writes a document.
    @FunctionalInterface
    private interface Document {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static byte[] xml(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            document.write(xml);
            xml.close();
            bytes.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing can fail in memory
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void document(XMLStreamWriter xml, CodedProject project, String date)
            throws XMLStreamException {
        CodeBookWriter codes = new CodeBookWriter(xml);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Project");
        xml.writeDefaultNamespace(PROJECT);
        xml.writeAttribute("name", CodeBookWriter.printable(project.name()));
        xml.writeAttribute("origin", CodeBookWriter.printable(project.origin()));
        xml.writeAttribute("creationDateTime", date);
        codes.inProject(project.codes());
        SourceWriter sources = new SourceWriter(xml, codes);
        if (!project.texts().isEmpty() || !project.recordings().isEmpty()) {
            xml.writeStartElement("Sources");
            for (CodedText text : project.texts()) {
                sources.text(text);
            }
            for (CodedRecording recording : project.recordings()) {
                sources.recording(recording);
            }
            xml.writeEndElement();
        }
        sources.notes();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /// The identity of a coding, which is the same whenever the same is written.
    static UUID coding(CodedSelection of, UUID code) {
        return derived("coding " + of.id() + code);
    }

    static UUID derived(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
