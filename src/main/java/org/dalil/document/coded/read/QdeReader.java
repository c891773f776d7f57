package org.dalil.document.coded.read;

import org.dalil.document.coded.CodedPart;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.xml.stream.XMLStreamException;

/// Reads `project.qde`. What no field of ours holds is counted and passed over.
final class QdeReader {
    private final Elements xml;
    private final Tally tally;
    final CodeBookReader codes;
    final Notes notes = new Notes();
    final List<TextDraft> texts = new ArrayList<>();
    final List<Recording> recordings = new ArrayList<>();
    String name = "";
    String origin = "";

    /// A recording while it is read.
    record Recording(UUID id, String name, boolean seen, List<TextDraft> transcripts) {}

    QdeReader(Elements xml, Tally tally) {
        this.xml = xml;
        this.tally = tally;
        this.codes = new CodeBookReader(xml, tally);
    }

    /// Reads the file; a codebook alone is a project without anything else.
    ///
    /// @return whether it is one of the two
    boolean read() throws XMLStreamException {
        String root = xml.root();
        name = xml.or("name");
        origin = xml.or("origin");
        if (root.equals("CodeBook")) {
            codes.read();
            return true;
        }
        if (!root.equals("Project")) {
            return false;
        }
        xml.below(this::part);
        return true;
    }

    private void part(String part) throws XMLStreamException {
        switch (part) {
            case "CodeBook" -> codes.read();
            case "Sources" -> xml.below(this::source);
            case "Notes" ->
                    xml.below(note -> {
                        tally.one(CodedPart.NOTES);
                        TextDraft read = text();
                        notes.add(read.id, read.content == null ? read.name : read.content);
                    });
            case "Users" -> counted(CodedPart.USERS);
            case "Variables" -> counted(CodedPart.VARIABLES);
            case "Cases" -> counted(CodedPart.CASES);
            case "Links" -> counted(CodedPart.LINKS);
            case "Sets" -> counted(CodedPart.SETS);
            case "Graphs" -> counted(CodedPart.GRAPHS);
            default -> xml.skip();
        }
    }

    private void counted(CodedPart part) throws XMLStreamException {
        xml.below(one -> {
            tally.one(part);
            xml.skip();
        });
    }

    private void source(String kind) throws XMLStreamException {
        switch (kind) {
            case "TextSource" -> {
                tally.one(CodedPart.TEXTS);
                texts.add(text());
            }
            case "AudioSource", "VideoSource" -> recording(kind.equals("VideoSource"));
            case "PDFSource" -> foreign(CodedPart.PDFS);
            case "PictureSource" -> foreign(CodedPart.PICTURES);
            default -> xml.skip();
        }
    }

    private void foreign(CodedPart part) throws XMLStreamException {
        tally.one(part);
        xml.below(this::inForeign);
    }

    private void inForeign(String one) throws XMLStreamException {
        if (one.endsWith("Selection")) {
            tally.one(CodedPart.OTHER_SELECTIONS);
        } else if (one.equals("Coding")) {
            tally.one(CodedPart.WHOLE_CODINGS);
        }
        xml.skip();
    }

    private void recording(boolean seen) throws XMLStreamException {
        tally.one(CodedPart.RECORDINGS);
        Recording made = new Recording(xml.id("guid"), xml.or("name"), seen, new ArrayList<>());
        recordings.add(made);
        xml.below(one -> {
            if (one.equals("Transcript")) {
                tally.one(CodedPart.TRANSCRIPTS);
                made.transcripts.add(text());
            } else {
                inForeign(one);
            }
        });
    }

    /// A text, a transcript or a note: they are written alike.
    private TextDraft text() throws XMLStreamException {
        TextDraft made = new TextDraft(xml.id("guid"), xml.or("name"), xml.given("plainTextPath"));
        xml.below(one -> {
            switch (one) {
                case "PlainTextContent" -> made.content = xml.words();
                case "PlainTextSelection", "TranscriptSelection" -> selection(made);
                case "SyncPoint" -> point(made);
                case "Coding" -> {
                    tally.one(CodedPart.WHOLE_CODINGS);
                    xml.skip();
                }
                default -> xml.skip();
            }
        });
        return made;
    }

    private void point(TextDraft of) throws XMLStreamException {
        tally.one(CodedPart.SYNC_POINTS);
        of.points.add(
                new TextDraft.Point(
                        xml.id("guid"), xml.number("timeStamp"), xml.number("position")));
        xml.skip();
    }

    private void selection(TextDraft of) throws XMLStreamException {
        tally.one(CodedPart.SELECTIONS);
        TextDraft.Selected made = new TextDraft.Selected(xml.id("guid"), xml.or("name"));
        made.start = xml.number("startPosition");
        made.end = xml.number("endPosition");
        made.from = xml.ref("fromSyncPoint");
        made.to = xml.ref("toSyncPoint");
        of.selected.add(made);
        xml.below(one -> {
            switch (one) {
                case "Description" -> made.memo = xml.words();
                case "Coding" -> coding(made);
                case "NoteRef" -> reference(made.notes);
                default -> xml.skip();
            }
        });
    }

    private void coding(TextDraft.Selected of) throws XMLStreamException {
        tally.one(CodedPart.CODINGS);
        List<UUID> codes = new ArrayList<>();
        List<UUID> why = new ArrayList<>();
        xml.below(one -> {
            switch (one) {
                case "CodeRef" -> reference(codes);
                case "NoteRef" -> reference(why);
                default -> xml.skip();
            }
        });
        for (UUID code : codes) {
            of.given.computeIfAbsent(code, id -> new ArrayList<>()).addAll(why);
        }
    }

    private void reference(List<UUID> into) throws XMLStreamException {
        @Nullable UUID target = xml.ref("targetGUID");
        xml.skip();
        if (target != null) {
            into.add(target);
        }
    }
}
