package org.dalil.document.isolated;

import org.dalil.document.Description;
import org.dalil.document.DocumentField;
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
import org.dalil.document.PageStart;
import org.dalil.kernel.Problem;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// An outcome as it comes back through the pipe. Everything read is held against the limits of the
/// request: an answer that breaks them is no answer.
final class OutcomeFrames {
    private static final int MARK = 0x44524f31;
    private static final int EXTRACTED = 1;
    private static final int NO_TEXT = 2;
    private static final int ENCRYPTED = 3;
    private static final int UNREADABLE = 4;
    private static final int MOST_ARGUMENTS = 8;
    private static final int BYTES_PER_UNIT = 3;
    private static final String PROBLEMS = "document.problem.";

    private OutcomeFrames() {}

    static void write(DataOutputStream out, ExtractionOutcome outcome) throws IOException {
        out.writeInt(MARK);
        switch (outcome) {
            case Extracted(Extraction extraction) -> {
                out.writeByte(EXTRACTED);
                write(out, extraction);
            }
            case NoText(Reason reason) -> {
                out.writeByte(NO_TEXT);
                Frames.write(out, reason.name());
            }
            case Encrypted(DocumentType type) -> {
                out.writeByte(ENCRYPTED);
                Frames.write(out, type.name());
            }
            case Unreadable(Problem problem) -> {
                out.writeByte(UNREADABLE);
                write(out, problem);
            }
        }
        out.flush();
    }

    static ExtractionOutcome read(DataInputStream in, ExtractionLimits limits) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("not an outcome");
        }
        return switch (in.readByte()) {
            case EXTRACTED -> new Extracted(extraction(in, limits));
            case NO_TEXT -> new NoText(Frames.read(in, Reason.class));
            case ENCRYPTED -> new Encrypted(Frames.read(in, DocumentType.class));
            case UNREADABLE -> new Unreadable(problem(in));
            default -> throw new IOException("unknown outcome");
        };
    }

    private static void write(DataOutputStream out, Extraction extraction) throws IOException {
        Frames.write(out, extraction.engine());
        Frames.write(out, extraction.text());
        out.writeInt(extraction.pages().size());
        for (PageStart start : extraction.pages()) {
            out.writeInt(start.page());
            out.writeInt(start.offset());
        }
        Description about = extraction.description();
        Frames.write(out, about.title());
        Frames.write(out, about.language());
        Frames.write(out, about.encoding());
        out.writeInt(about.fields().size());
        for (Map.Entry<DocumentField, String> field : about.fields().entrySet()) {
            Frames.write(out, field.getKey().name());
            Frames.write(out, field.getValue());
        }
        out.writeInt(extraction.notes().size());
        for (ExtractionNote note : extraction.notes()) {
            Frames.write(out, note.kind().name());
            out.writeLong(note.count());
            Frames.write(out, note.detail());
        }
    }

    private static Extraction extraction(DataInputStream in, ExtractionLimits limits)
            throws IOException {
        String engine = Frames.read(in, Frames.SHORT);
        String text = Frames.read(in, (long) BYTES_PER_UNIT * limits.characters());
        if (text.length() > limits.characters()) {
            throw new IOException("text over the limit");
        }
        List<PageStart> pages = pages(in, limits, text.length());
        Description description =
                new Description(
                        Frames.readOrNull(in, Frames.SHORT),
                        Frames.readOrNull(in, Frames.SHORT),
                        Frames.readOrNull(in, Frames.SHORT),
                        fields(in));
        return new Extraction(engine, text, pages, description, notes(in));
    }

    private static List<PageStart> pages(DataInputStream in, ExtractionLimits limits, int length)
            throws IOException {
        int count = Frames.readCount(in, limits.pages());
        List<PageStart> pages = new ArrayList<>();
        PageStart last = new PageStart(0, 0);
        for (int i = 0; i < count; i++) {
            PageStart next = new PageStart(in.readInt(), in.readInt());
            boolean ordered = next.page() > last.page() && next.offset() >= last.offset();
            if (!ordered || next.offset() > length) {
                throw new IOException("pages out of order");
            }
            pages.add(next);
            last = next;
        }
        return pages;
    }

    private static Map<DocumentField, String> fields(DataInputStream in) throws IOException {
        int count = Frames.readCount(in, DocumentField.values().length);
        Map<DocumentField, String> fields = new EnumMap<>(DocumentField.class);
        for (int i = 0; i < count; i++) {
            DocumentField field = Frames.read(in, DocumentField.class);
            fields.put(field, Frames.read(in, Frames.SHORT));
        }
        return fields;
    }

    private static List<ExtractionNote> notes(DataInputStream in) throws IOException {
        int count = Frames.readCount(in, ExtractionNote.Kind.values().length);
        List<ExtractionNote> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ExtractionNote.Kind kind = Frames.read(in, ExtractionNote.Kind.class);
            notes.add(new ExtractionNote(kind, in.readLong(), Frames.read(in, Frames.SHORT)));
        }
        return notes;
    }

    /// Arguments of these problems are numbers only.
    private static void write(DataOutputStream out, Problem problem) throws IOException {
        Frames.write(out, problem.key());
        out.writeInt(problem.args().size());
        for (Map.Entry<String, Object> argument : problem.args().entrySet()) {
            Frames.write(out, argument.getKey());
            out.writeLong(((Number) argument.getValue()).longValue());
        }
    }

    private static Problem problem(DataInputStream in) throws IOException {
        String key = Frames.read(in, Frames.SHORT);
        if (!key.startsWith(PROBLEMS)) {
            throw new IOException("not a problem of a document");
        }
        Problem problem = Problem.of(key);
        int count = Frames.readCount(in, MOST_ARGUMENTS);
        for (int i = 0; i < count; i++) {
            String name = Frames.read(in, Frames.SHORT);
            problem = problem.with(name, in.readLong());
        }
        return problem;
    }
}
