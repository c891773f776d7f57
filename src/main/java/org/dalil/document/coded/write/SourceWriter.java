package org.dalil.document.coded.write;

import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedSelection;
import org.dalil.document.coded.CodedText;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the texts and recordings of a project with what is selected in them. Notes on codings are
/// gathered for the end, where the schema has them.
final class SourceWriter {
    private final XMLStreamWriter xml;
    private final CodeBookWriter words;
    private final Map<UUID, String> notes = new LinkedHashMap<>();

    SourceWriter(XMLStreamWriter xml, CodeBookWriter words) {
        this.xml = xml;
        this.words = words;
    }

    void text(CodedText text) throws XMLStreamException {
        begin("TextSource", text);
        for (CodedSelection one : text.selections()) {
            xml.writeStartElement("PlainTextSelection");
            named(one.id(), one.name());
            xml.writeAttribute("startPosition", place(text, one.start()));
            xml.writeAttribute("endPosition", place(text, one.end()));
            within(one);
        }
        xml.writeEndElement();
    }

    void recording(CodedRecording recording) throws XMLStreamException {
        xml.writeStartElement(recording.seen() ? "VideoSource" : "AudioSource");
        named(recording.id(), recording.name());
        for (CodedText one : recording.transcripts()) {
            transcript(one);
        }
        xml.writeEndElement();
    }

    /// A selection of a transcript lies between two points, so that every selection brings its own
    /// where the transcript has none; those carry the last moment known.
    private void transcript(CodedText text) throws XMLStreamException {
        begin("Transcript", text);
        for (CodedText.TimePoint one : text.points()) {
            point(one.id(), one.ms(), place(text, one.position()));
        }
        for (CodedSelection one : text.selections()) {
            Long from = text.heardFrom(one.start());
            Long to = text.heardTo(one.end());
            point(from(one), from == null ? 0 : from, place(text, one.start()));
            point(to(one), to == null ? (from == null ? 0 : from) : to, place(text, one.end()));
        }
        for (CodedSelection one : text.selections()) {
            xml.writeStartElement("TranscriptSelection");
            named(one.id(), one.name());
            xml.writeAttribute("fromSyncPoint", from(one).toString());
            xml.writeAttribute("toSyncPoint", to(one).toString());
            within(one);
        }
        xml.writeEndElement();
    }

    private static UUID from(CodedSelection one) {
        return ProjectWriter.derived("from " + one.id());
    }

    private static UUID to(CodedSelection one) {
        return ProjectWriter.derived("to " + one.id());
    }

    private void point(UUID id, long ms, String position) throws XMLStreamException {
        xml.writeEmptyElement("SyncPoint");
        xml.writeAttribute("guid", id.toString());
        xml.writeAttribute("timeStamp", Long.toString(ms));
        xml.writeAttribute("position", position);
    }

    private void begin(String element, CodedText text) throws XMLStreamException {
        xml.writeStartElement(element);
        named(text.id(), text.name());
        xml.writeAttribute("plainTextPath", "internal://" + text.id() + ".txt");
    }

    private void named(UUID id, String name) throws XMLStreamException {
        xml.writeAttribute("guid", id.toString());
        xml.writeAttribute("name", CodeBookWriter.printable(name));
    }

    private static String place(CodedText text, int unit) {
        String all = text.words();
        String before = all == null ? "" : plain(all.substring(0, unit));
        return Integer.toString(before.codePointCount(0, before.length()));
    }

    /// Words with `\n` as line ends, as places are counted in them.
    static String plain(String words) {
        return words.indexOf('\r') < 0 ? words : words.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void within(CodedSelection one) throws XMLStreamException {
        String memo = one.memo();
        if (memo != null) {
            words.element("Description", memo);
        }
        for (CodedSelection.Given given : one.given()) {
            UUID id = ProjectWriter.coding(one, given.code());
            xml.writeStartElement("Coding");
            xml.writeAttribute("guid", id.toString());
            xml.writeEmptyElement("CodeRef");
            xml.writeAttribute("targetGUID", given.code().toString());
            String why = given.memo();
            if (why != null) {
                UUID note = ProjectWriter.derived("note " + id);
                notes.put(note, why);
                xml.writeEmptyElement("NoteRef");
                xml.writeAttribute("targetGUID", note.toString());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// The notes of what was written.
    void notes() throws XMLStreamException {
        if (notes.isEmpty()) {
            return;
        }
        xml.writeStartElement("Notes");
        for (Map.Entry<UUID, String> one : notes.entrySet()) {
            xml.writeStartElement("Note");
            xml.writeAttribute("guid", one.getKey().toString());
            words.element("PlainTextContent", one.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
