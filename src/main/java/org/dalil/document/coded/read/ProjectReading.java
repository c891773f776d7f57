package org.dalil.document.coded.read;

import org.dalil.document.DocumentProblems;
import org.dalil.document.coded.CodedCode;
import org.dalil.document.coded.CodedOutcome;
import org.dalil.document.coded.CodedPart;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedRemark.Kind;
import org.dalil.document.coded.CodedText;
import org.dalil.document.encoding.Decoded;
import org.dalil.document.encoding.EncodingGuess;
import org.dalil.kernel.Problem;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamException;

/// Reads a REFI-QDA project (`.qdpx`, or its `project.qde` alone) or codebook (`.qdc`). What it is,
/// its bytes say. Never changes the file.
public final class ProjectReading {
    /// The most that is unpacked of one project, in bytes.
    public static final long LARGEST = 256L << 20;

    private final Tally tally = new Tally();
    private final @Nullable PackedProject pack;

    private ProjectReading(@Nullable PackedProject pack) {
        this.pack = pack;
    }

    /// Reads a file.
    public static CodedOutcome read(Path file) {
        try {
            return isPacked(file) ? packed(file) : plain(file);
        } catch (PackedProject.TooMuchException e) {
            return new CodedOutcome.Refused(DocumentProblems.bomb());
        } catch (WireException e) {
            return new CodedOutcome.Refused(e.problem());
        } catch (NoSuchFileException e) {
            return refused("document.coded.problem.vanished", file);
        } catch (ZipException | XMLStreamException e) {
            return new CodedOutcome.Refused(DocumentProblems.damaged());
        } catch (IOException e) {
            return refused("document.coded.problem.unreadable", file);
        }
    }

    private static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        }
    }

    private static CodedOutcome packed(Path file)
            throws IOException, WireException, XMLStreamException {
        try (PackedProject pack = PackedProject.open(file, LARGEST)) {
            byte[] project = pack.project();
            return project == null
                    ? refused("document.coded.problem.no-project", file)
                    : new ProjectReading(pack).project(project, file);
        }
    }

    private static CodedOutcome plain(Path file) throws IOException, XMLStreamException {
        if (Files.size(file) > LARGEST) {
            return new CodedOutcome.Refused(DocumentProblems.tooLarge(LARGEST));
        }
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length == 0
                ? new CodedOutcome.Refused(DocumentProblems.empty())
                : new ProjectReading(null).project(bytes, file);
    }

    private static CodedOutcome refused(String key, Path file) {
        return new CodedOutcome.Refused(
                Problem.of(key).with("file", String.valueOf(file.getFileName())));
    }

    private CodedOutcome project(byte[] bytes, Path file) throws IOException, XMLStreamException {
        QdeReader read = new QdeReader(new Elements(decoded(bytes)), tally);
        if (!read.read()) {
            return refused("document.coded.problem.no-project", file);
        }
        List<CodedCode> codes = read.codes.codes(read.notes);
        Set<UUID> ids = new HashSet<>();
        codes.forEach(one -> ids.add(one.id()));
        List<CodedText> texts = texts(read.texts, ids, read.notes);
        List<CodedRecording> recordings = new ArrayList<>();
        for (QdeReader.Recording one : read.recordings) {
            recordings.add(
                    new CodedRecording(
                            one.id(),
                            one.name(),
                            one.seen(),
                            texts(one.transcripts(), ids, read.notes)));
        }
        return new CodedOutcome.Read(
                new CodedProject(
                        read.name,
                        read.origin,
                        codes,
                        texts,
                        recordings,
                        tally.parts(),
                        tally.remarks()));
    }

    private List<CodedText> texts(List<TextDraft> drafts, Set<UUID> codes, Notes notes)
            throws IOException {
        List<CodedText> texts = new ArrayList<>();
        for (TextDraft one : drafts) {
            texts.add(one.text(words(one), codes, notes, tally));
        }
        return texts;
    }

    private @Nullable String words(TextDraft of) throws IOException {
        if (of.content != null || of.path == null || pack == null) {
            return of.content;
        }
        byte[] bytes = pack.named(of.path);
        if (bytes == null || bytes.length == 0) {
            return null;
        }
        return Elements.plain(decoded(bytes));
    }

    private String decoded(byte[] bytes) {
        Decoded decoded = Decoded.whole(bytes, EncodingGuess.of(bytes).best().charset());
        if (!decoded.isClean()) {
            tally.remark(Kind.UNDECODABLE);
        }
        return decoded.text();
    }

    /// The parts that are counted and never taken.
    public static List<CodedPart> never() {
        return List.of(
                CodedPart.PDFS,
                CodedPart.PICTURES,
                CodedPart.OTHER_SELECTIONS,
                CodedPart.WHOLE_CODINGS,
                CodedPart.CASES,
                CodedPart.VARIABLES,
                CodedPart.LINKS,
                CodedPart.SETS,
                CodedPart.GRAPHS,
                CodedPart.USERS);
    }
}
