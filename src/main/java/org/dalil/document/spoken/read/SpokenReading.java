package org.dalil.document.spoken.read;

import org.dalil.document.DocumentProblems;
import org.dalil.document.encoding.Decoded;
import org.dalil.document.encoding.EncodingGuess;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.paper.PaperException;
import org.dalil.document.spoken.paper.PaperReading;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.wire.table.Separator;
import org.dalil.wire.table.TableLimits;
import org.dalil.wire.table.TableRow;
import org.dalil.wire.table.TableRows;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the bytes of a file as a transcript. What a file is, its first lines say; its name decides
/// only between forms that look alike. Never asks for anything outside the bytes.
public final class SpokenReading {
    /// The largest file that is read: beyond any transcript, below what fills the memory.
    public static final long LARGEST = 256L << 20;

    private SpokenReading() {}

    /// Reads a file.
    ///
    /// @param name what it is called, for its ending
    /// @param charset the encoding that a person chose, or null for the likeliest
    public static SpokenOutcome read(byte[] bytes, String name, @Nullable Charset charset) {
        if (bytes.length == 0) {
            return new SpokenOutcome.Refused(DocumentProblems.empty());
        }
        if (bytes.length > LARGEST) {
            return new SpokenOutcome.Refused(DocumentProblems.tooLarge(LARGEST));
        }
        if (PaperReading.isContainer(bytes)) {
            return paper(bytes, name);
        }
        Charset in = charset == null ? EncodingGuess.of(bytes).best().charset() : charset;
        Decoded decoded = Decoded.whole(bytes, in);
        SpokenText text = text(decoded.text(), name);
        if (text.lines() == 0 && text.remarks().isEmpty()) {
            return new SpokenOutcome.Refused(
                    Problem.of("document.spoken.nobody-speaks").with("file", name));
        }
        List<SpokenRemark> remarks = new ArrayList<>(text.remarks());
        if (!decoded.isClean()) {
            remarks.add(
                    new SpokenRemark(SpokenRemark.Kind.UNDECODABLE, 0, decoded.undecodable(), ""));
        }
        return new SpokenOutcome.Read(new SpokenText(text.format(), text.tiers(), remarks));
    }

    private static SpokenOutcome paper(byte[] bytes, String name) {
        try {
            PaperReading.Read read = PaperReading.read(bytes);
            SpokenText text = PaperTranscript.read(read.format(), read.paper());
            return text.lines() == 0
                    ? new SpokenOutcome.Refused(
                            Problem.of("document.spoken.nobody-speaks").with("file", name))
                    : new SpokenOutcome.Read(text);
        } catch (PaperException e) {
            return new SpokenOutcome.Refused(e.problem().with("file", name));
        }
    }

    private static SpokenText text(String text, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (WebVttReader.begins(text)) {
            return WebVttReader.read(text);
        }
        if (TextGridReader.begins(text)) {
            return TextGridReader.read(text);
        }
        if (ElanReader.begins(text)) {
            return ElanReader.read(text);
        }
        if (text.stripLeading().startsWith("{")) {
            SpokenText otr = OtranscribeReader.read(text).orElse(null);
            if (otr != null) {
                return otr;
            }
        }
        return subtitles(text, ending);
    }

    private static SpokenText subtitles(String text, String ending) {
        if (SubtitleReader.looksLike(SpokenFormat.SUBRIP, text)) {
            SpokenText read = SubtitleReader.read(SpokenFormat.SUBRIP, text);
            return ending.equals("vtt") ? unsigned(read) : read;
        }
        if (SubtitleReader.looksLike(SpokenFormat.SUBVIEWER, text)) {
            return SubtitleReader.read(SpokenFormat.SUBVIEWER, text);
        }
        if (ending.equals("csv") || ending.equals("tsv")) {
            SpokenText table = table(text);
            if (table != null) {
                return table;
            }
        }
        boolean restructured = ending.equals("rst") || MarkedTextReader.looksRestructured(text);
        return MarkedTextReader.read(
                restructured ? SpokenFormat.RESTRUCTURED : SpokenFormat.PLAIN, text);
    }

    private static SpokenText unsigned(SpokenText read) {
        List<SpokenRemark> remarks = new ArrayList<>();
        remarks.add(new SpokenRemark(SpokenRemark.Kind.SIGNATURE_MISSING, 1, 1, ""));
        remarks.addAll(read.remarks());
        return new SpokenText(read.format(), read.tiers(), remarks);
    }

    private static @Nullable SpokenText table(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        TableRows rows =
                TableRows.read(
                        plain,
                        0,
                        plain.length(),
                        Separator.guess(plain).sign(),
                        TableLimits.STANDARD,
                        new Cancel());
        List<List<String>> cells = rows.rows().stream().map(TableRow::cells).toList();
        if (cells.isEmpty() || !TableTranscript.looksLike(cells.getFirst())) {
            return null;
        }
        return TableTranscript.read(cells, rows.rows().stream().map(TableRow::number).toList());
    }
}
