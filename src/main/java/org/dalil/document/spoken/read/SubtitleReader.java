package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads SubRip and SubViewer files, which nobody ever defined: numbers may be missing, blank lines
/// may stand inside words, commas for points. Every word is kept, with or without its time.
final class SubtitleReader {
    private static final String TIME = "((?:\\d{1,4}:)?\\d{1,3}:\\d{1,2}(?:[.,:]\\d{1,3})?)";
    private static final Pattern SUBRIP =
            Pattern.compile("\\s*" + TIME + "\\s*--?>\\s*" + TIME + "(.*)");
    private static final Pattern SUBVIEWER =
            Pattern.compile("\\s*" + TIME + ",\\s?" + TIME + "(\\s*)");
    private static final Pattern TAG =
            Pattern.compile("</?(?:i|b|u|s|font|c)(?:\\s[^<>]*)?>|\\{\\\\[^{}]*\\}");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");

    private final SpokenFormat format;
    private final Pattern timing;
    private final Lines lines;
    private final Remarks remarks = new Remarks();
    private final List<SpokenLine> said = new ArrayList<>();
    private long tags;
    private long places;

    private SubtitleReader(SpokenFormat format, Lines lines) {
        this.format = format;
        this.timing = format == SpokenFormat.SUBVIEWER ? SUBVIEWER : SUBRIP;
        this.lines = lines;
    }

    /// Whether some line holds the times of such a file.
    static boolean looksLike(SpokenFormat format, String text) {
        Pattern timing = format == SpokenFormat.SUBVIEWER ? SUBVIEWER : SUBRIP;
        return text.lines().limit(200).anyMatch(line -> timing.matcher(line).matches());
    }

    static SpokenText read(SpokenFormat format, String text) {
        SubtitleReader reader = new SubtitleReader(format, Lines.of(text));
        reader.all();
        reader.remarks.counted(Kind.MARKUP, reader.tags);
        reader.remarks.counted(Kind.LOOKS, reader.places);
        List<SpokenLine> voices = SpeakerNames.ofCues(reader.said);
        return new SpokenText(format, List.of(SpokenTier.only(voices)), reader.remarks.all());
    }

    private void all() {
        int from = 0;
        @Nullable Matcher open = null;
        int opened = 0;
        for (int i = 0; i < lines.count(); i++) {
            Matcher m = timing.matcher(lines.at(i));
            boolean unread = format != SpokenFormat.SUBVIEWER && lines.at(i).contains("-->");
            if (m.matches() || unread) {
                end(open, opened, from, i);
                open = m.matches() ? m : null;
                opened = i;
                from = i + 1;
                if (open == null) {
                    remarks.at(Kind.TIME_UNREAD, i + 1, lines.at(i));
                }
            }
        }
        end(open, opened, from, lines.count());
    }

    /// The words between two times; the number above the next time is not among them.
    private void end(@Nullable Matcher open, int opened, int from, int until) {
        int last = until;
        if (last > from && NUMBER.matcher(lines.at(last - 1)).matches() && until < lines.count()) {
            last--;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < last; i++) {
            words.append(i == from ? "" : "\n").append(lines.at(i));
        }
        String plain = plain(words.toString());
        if (open != null) {
            cue(open, opened, plain);
        } else if (!plain.isEmpty() && from > 0) {
            said.add(SpokenLine.of(null, null, null, plain));
        } else if (!plain.isEmpty()) {
            remarks.at(Kind.OUTSIDE, from + 1, plain);
        }
    }

    private void cue(Matcher time, int line, String words) {
        if (words.isEmpty()) {
            remarks.at(Kind.NO_WORDS, line + 1, lines.at(line));
            return;
        }
        places += time.group(3).isBlank() ? 0 : 1;
        SpokenLine cue =
                SpokenLine.of(
                        CueTime.lenient(time.group(1)),
                        CueTime.lenient(time.group(2)),
                        null,
                        words);
        if (cue.from() == null || cue.to() == null) {
            remarks.at(Kind.TIME_UNREAD, line + 1, lines.at(line));
        }
        remarks.times(cue, said.isEmpty() ? null : said.getLast(), line + 1);
        said.add(cue);
    }

    private String plain(String words) {
        Matcher m = TAG.matcher(words.replace("[br]", "\n"));
        StringBuilder plain = new StringBuilder();
        while (m.find()) {
            tags++;
            m.appendReplacement(plain, "");
        }
        m.appendTail(plain);
        return plain.toString().strip();
    }
}
