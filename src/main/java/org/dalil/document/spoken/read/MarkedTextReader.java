package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.WordTime;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads transcripts that are plain text: a paragraph a line, with times in brackets and speakers
/// before a colon, or in reStructuredText with speakers in bold. What it does not understand stays
/// words.
final class MarkedTextReader {
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.{1,80}?)\\*\\*\\s*:\\s*(.*)");
    private static final Pattern ALONE = Pattern.compile("\\*(\\([^*]{1,200}\\))\\*");
    private static final Pattern UNDERLINE = Pattern.compile("([=\\-~^\"'`#*+])\\1{2,}\\s*");
    private static final Pattern DIRECTIVE = Pattern.compile("\\.\\. [a-z-]+::.*");

    private final boolean restructured;
    private final Lines lines;
    private final Remarks remarks = new Remarks();
    private final List<SpokenLine> said = new ArrayList<>();
    private @Nullable String speaker;
    private long markup;

    private MarkedTextReader(boolean restructured, Lines lines) {
        this.restructured = restructured;
        this.lines = lines;
    }

    static boolean looksRestructured(String text) {
        return text.lines().limit(400).anyMatch(line -> BOLD.matcher(line.strip()).matches());
    }

    static SpokenText read(SpokenFormat format, String text) {
        boolean restructured = format == SpokenFormat.RESTRUCTURED;
        MarkedTextReader reader = new MarkedTextReader(restructured, Lines.of(text));
        reader.all();
        reader.remarks.counted(Kind.MARKUP, reader.markup);
        List<SpokenLine> lines = restructured ? reader.said : new SpeakerNames().take(reader.said);
        return new SpokenText(format, List.of(SpokenTier.only(lines)), reader.remarks.all());
    }

    /// Lines of a document, each with who speaks where it says so: null where it does not, empty
    /// where it is nobody who spoke before.
    static List<SpokenLine> spoken(List<Told> paragraphs) {
        MarkedTextReader reader = new MarkedTextReader(false, Lines.of(""));
        paragraphs.forEach(one -> reader.words(one.words(), one.speaker()));
        boolean told = paragraphs.stream().anyMatch(one -> one.speaker() != null);
        return told ? SpeakerNames.kept(reader.said) : new SpeakerNames().take(reader.said);
    }

    /// The words of a paragraph, with times among them, and who says them.
    record Told(String words, @Nullable String speaker) {}

    private void all() {
        int i = 0;
        while (i < lines.count()) {
            String line = lines.at(i);
            if (restructured && DIRECTIVE.matcher(line).matches()) {
                i = directive(i);
            } else if (restructured && UNDERLINE.matcher(line).matches()) {
                markup++;
                i++;
            } else {
                boolean heading =
                        restructured
                                && i + 1 < lines.count()
                                && UNDERLINE.matcher(lines.at(i + 1)).matches();
                String odd = TimeMark.impossible(line.strip());
                if (odd != null) {
                    remarks.at(Kind.TIME_UNREAD, i + 1, odd);
                }
                paragraph(line.strip(), heading);
                i++;
            }
        }
    }

    /// Leaves out a directive with all that is indented below it.
    private int directive(int from) {
        remarks.at(Kind.LOOKS, from + 1, lines.at(from));
        int i = from + 1;
        while (i < lines.count()
                && (lines.isBlank(i) || Character.isWhitespace(lines.at(i).charAt(0)))) {
            i++;
        }
        return i;
    }

    private void paragraph(String line, boolean heading) {
        if (line.isEmpty()) {
            return;
        }
        Matcher bold = BOLD.matcher(line);
        Matcher alone = ALONE.matcher(line);
        if (restructured && bold.matches()) {
            speaker = bold.group(1).strip();
            words(plain(bold.group(2)), speaker);
        } else if (restructured && alone.matches()) {
            words(alone.group(1), null);
        } else if (heading) {
            speaker = null;
            words(plain(line), null);
        } else {
            words(restructured ? plain(line) : line, speaker);
        }
    }

    /// Without the marks of emphasis; an escaped mark is a letter.
    private String plain(String line) {
        if (line.indexOf('*') < 0 && line.indexOf('\\') < 0) {
            return line;
        }
        String words =
                line.replaceAll(
                        "(?<![\\\\\\p{L}\\p{N}])\\*{1,2}(?=\\S)([^*]+)(?<=\\S)\\*{1,2}", "$1");
        markup += words.equals(line) ? 0 : 1;
        return words.replaceAll("\\\\([*`_|\\\\])", "$1");
    }

    /// A time at the beginning is the line’s, one at the end is where it ends, one between is that
    /// of the word behind it.
    private void words(String line, @Nullable String who) {
        StringBuilder words = new StringBuilder();
        List<WordTime> inside = new ArrayList<>();
        Long from = null;
        Long to = null;
        int at = 0;
        for (TimeMark mark = TimeMark.in(line, 0); mark != null; mark = TimeMark.in(line, at)) {
            words.append(line, at, mark.start());
            at = mark.end();
            boolean first = words.toString().isBlank();
            if (first && from == null) {
                from = mark.ms();
            } else if (line.substring(at).isBlank()) {
                to = mark.ms();
            } else {
                inside.add(new WordTime(words.length(), mark.ms()));
            }
            if (words.isEmpty() || words.charAt(words.length() - 1) == ' ') {
                while (at < line.length() && line.charAt(at) == ' ') {
                    at++;
                }
            }
        }
        words.append(line.substring(at));
        keep(from, to, who, words.toString(), inside);
    }

    private void keep(
            @Nullable Long from,
            @Nullable Long to,
            @Nullable String who,
            String words,
            List<WordTime> inside) {
        String plain = words.strip();
        int lead = plain.isEmpty() ? 0 : words.indexOf(plain);
        if (plain.isEmpty() && from == null) {
            return;
        }
        Long began = openTime();
        if (began != null) {
            said.removeLast();
        }
        said.add(
                new SpokenLine(
                        from == null ? began : from,
                        to,
                        who,
                        plain,
                        inside.stream()
                                .map(t -> new WordTime(Math.max(0, t.at() - lead), t.ms()))
                                .toList(),
                        -1));
    }

    /// The time that stood alone on the line before: it is that of the words below it.
    private @Nullable Long openTime() {
        return !said.isEmpty() && said.getLast().words().isEmpty() ? said.getLast().from() : null;
    }
}
