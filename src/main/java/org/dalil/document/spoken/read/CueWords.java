package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.WordTime;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The words of one WebVTT cue, with their voices and the times inside them (W3C WebVTT, "cue text
/// tokenizer"). Other tags are counted and left out; their words are kept.
final class CueWords {
    private final String raw;
    private final List<SpokenLine> voices = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<WordTime> times = new ArrayList<>();
    private @Nullable String speaker;
    private int tags;
    private int at;

    private CueWords(String raw) {
        this.raw = raw;
    }

    /// Reads a cue.
    ///
    /// @param from where the cue begins
    /// @param to where it ends
    static CueWords of(String raw, @Nullable Long from, @Nullable Long to) {
        CueWords read = new CueWords(raw);
        while (read.at < raw.length()) {
            read.next(from, to);
        }
        read.end(from, to);
        return read;
    }

    /// What each voice says; empty without words.
    List<SpokenLine> voices() {
        return voices;
    }

    /// How many tags were left out.
    int tags() {
        return tags;
    }

    private void next(@Nullable Long from, @Nullable Long to) {
        int tag = raw.indexOf('<', at);
        int until = tag < 0 ? raw.length() : tag;
        if (until > at) {
            words.append(Parser.unescapeEntities(raw.substring(at, until), false));
            at = until;
        }
        if (tag >= 0) {
            int closed = raw.indexOf('>', tag);
            String inside = raw.substring(tag + 1, closed < 0 ? raw.length() : closed);
            at = closed < 0 ? raw.length() : closed + 1;
            tag(inside, from, to);
        }
    }

    private void tag(String inside, @Nullable Long from, @Nullable Long to) {
        Long time = CueTime.strict(inside);
        String name = name(inside);
        if (time != null) {
            times.add(new WordTime(words.length(), time));
        } else if (name.equals("v")) {
            end(from, to);
            speaker = annotation(inside);
        } else if (name.equals("/v")) {
            end(from, to);
            speaker = null;
        } else {
            tags++;
        }
    }

    private void end(@Nullable Long from, @Nullable Long to) {
        String said = words.toString().strip();
        if (!said.isEmpty()) {
            int lead = words.indexOf(said);
            List<WordTime> inside =
                    times.stream()
                            .map(t -> new WordTime(Math.max(0, t.at() - lead), t.ms()))
                            .filter(t -> t.at() < said.length())
                            .toList();
            voices.add(new SpokenLine(from, to, speaker, said, inside, -1));
        }
        words.setLength(0);
        times.clear();
    }

    private static String name(String inside) {
        int end = 0;
        while (end < inside.length() && " \t\n\f.".indexOf(inside.charAt(end)) < 0) {
            end++;
        }
        return inside.substring(0, end);
    }

    private static @Nullable String annotation(String inside) {
        int space = 0;
        while (space < inside.length() && " \t\n\f".indexOf(inside.charAt(space)) < 0) {
            space++;
        }
        String name =
                Parser.unescapeEntities(inside.substring(space), true)
                        .replaceAll("\\s+", " ")
                        .strip();
        return name.isEmpty() ? null : name;
    }
}
