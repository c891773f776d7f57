package org.dalil.document.spoken.read;

import org.dalil.document.spoken.paper.Paper;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A paragraph of a document with what may be a name at its beginning. Bold words are a name when a
/// colon follows or when they begin several paragraphs; a name and a time alone in a paragraph are
/// those of the words below.
///
/// @param time the time at its beginning as it is written, or empty
/// @param bold the bold words behind it, or empty
/// @param rest what follows
/// @param heading whether it has the look of a heading
record PaperLine(String time, String bold, String rest, boolean heading) {
    private static final int NAME = 80;
    private static final int OFTEN = 2;
    private static final Pattern HEAD = Pattern.compile(SpeakerNames.NAMES + "{0,47}");
    private static final Pattern TIME_BEHIND =
            Pattern.compile("(\\D.{0,60}?)\\s+\\(?((?:\\d{1,2}:)?\\d{1,3}:\\d{2})\\)?\\s*");

    static PaperLine of(Paper.Paragraph paragraph) {
        String words = paragraph.words();
        boolean heading = paragraph.style() == Paper.Style.HEADING;
        Matcher behind = TIME_BEHIND.matcher(words);
        if (behind.matches() && HEAD.matcher(behind.group(1)).matches()) {
            return new PaperLine("[" + behind.group(2) + "]", "", behind.group(1), heading);
        }
        TimeMark mark = TimeMark.in(words, 0);
        boolean timed = mark != null && words.substring(0, mark.start()).isBlank();
        int at = timed && mark != null ? mark.end() : 0;
        int bold = paragraph.boldFrom(at);
        String time = words.substring(0, at).strip();
        return bold - at > NAME || heading && !timed
                ? new PaperLine(time, "", words.substring(at), heading)
                : new PaperLine(time, words.substring(at, bold), words.substring(bold), heading);
    }

    boolean hasTime() {
        return !time.isEmpty();
    }

    /// All lines, with who speaks.
    static List<MarkedTextReader.Told> told(List<PaperLine> lines) {
        Map<String, Integer> names = new HashMap<>();
        lines.forEach(line -> names.merge(line.name(), 1, Integer::sum));
        List<MarkedTextReader.Told> told = new ArrayList<>();
        @Nullable PaperLine head = null;
        for (PaperLine line : lines) {
            boolean often = names.getOrDefault(line.name(), 0) >= OFTEN;
            if (line.isHead(often)) {
                if (head != null) {
                    told.add(head.plain(null));
                }
                head = line;
            } else if (head != null && line.time.isEmpty() && line.bold.isBlank()) {
                told.add(new MarkedTextReader.Told(head.time + " " + line.rest, head.name()));
                head = null;
            } else {
                if (head != null) {
                    told.add(head.plain(null));
                    head = null;
                }
                told.add(line.told(often));
            }
        }
        if (head != null) {
            told.add(head.plain(null));
        }
        return told;
    }

    /// What would be the name if it is one: bold words, else all of a short line.
    private String name() {
        String from = bold.isBlank() ? rest : bold;
        return from.strip().replaceAll("\\s*:$", "");
    }

    private boolean isHead(boolean often) {
        boolean alone = bold.isBlank() || rest.isBlank();
        boolean marked = hasTime() || !bold.isBlank();
        String all = (bold + rest).strip();
        boolean colon = all.endsWith(":");
        return alone
                && marked
                && (often || colon)
                && HEAD.matcher(name()).matches()
                && !(all.endsWith(".") && bold.isBlank());
    }

    private MarkedTextReader.Told told(boolean often) {
        boolean colon = bold.strip().endsWith(":") || rest.strip().startsWith(":");
        if (heading || !bold.isBlank() && rest.isBlank() && !colon) {
            return plain(""); // a heading, or a question printed in bold, is of nobody named
        }
        if (bold.isBlank() || !colon && !(often && HEAD.matcher(name()).matches())) {
            return plain(null);
        }
        String words = rest.strip().replaceFirst("^:\\s*", "");
        String name = name().codePoints().anyMatch(Character::isLetterOrDigit) ? name() : "";
        return new MarkedTextReader.Told(time + " " + words, name);
    }

    private MarkedTextReader.Told plain(@Nullable String speaker) {
        return new MarkedTextReader.Told((time + " " + bold + rest).strip(), speaker);
    }
}
