package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads WebVTT by the block algorithm of the W3C's parser, so that it takes and leaves the same
/// cues as a browser, but tells what it leaves.
final class WebVttReader {
    private static final String ARROW = "-->";
    private final Lines lines;
    private final Remarks remarks = new Remarks();
    private final List<SpokenLine> said = new ArrayList<>();
    private int at;
    private long places;
    private long tags;

    private WebVttReader(Lines lines) {
        this.lines = lines;
    }

    /// Whether a text begins as such a file must.
    static boolean begins(String text) {
        return text.startsWith("WEBVTT")
                && (text.length() == 6 || " \t\r\n".indexOf(text.charAt(6)) >= 0);
    }

    static SpokenText read(String text) {
        WebVttReader reader = new WebVttReader(Lines.of(text));
        reader.all();
        reader.remarks.counted(Kind.LOOKS, reader.places);
        reader.remarks.counted(Kind.MARKUP, reader.tags);
        return new SpokenText(
                SpokenFormat.WEBVTT, List.of(SpokenTier.only(reader.said)), reader.remarks.all());
    }

    private void all() {
        at = 1;
        if (at < lines.count() && !lines.at(at).isEmpty()) {
            block(true);
        }
        while (at < lines.count()) {
            while (at < lines.count() && lines.at(at).isEmpty()) {
                at++;
            }
            if (at < lines.count()) {
                block(false);
            }
        }
    }

    private void block(boolean header) {
        int first = at;
        StringBuilder buffer = new StringBuilder();
        int count = 0;
        boolean arrow = false;
        @Nullable Timing timing = null;
        while (at < lines.count() && !lines.at(at).isEmpty()) {
            String line = lines.at(at);
            count++;
            if (line.contains(ARROW)) {
                if (header || count > 2 || arrow) {
                    break;
                }
                arrow = true;
                timing = timing(line);
                if (timing == null) {
                    remarks.at(Kind.TIME_UNREAD, at + 1, line);
                } else {
                    buffer.setLength(0);
                }
            } else {
                buffer.append(buffer.isEmpty() ? "" : "\n").append(line);
            }
            at++;
        }
        at = Math.max(at, first + (header ? 0 : 1));
        end(header, first, timing, arrow, buffer.toString());
    }

    private void end(
            boolean header, int first, @Nullable Timing timing, boolean arrow, String words) {
        if (timing != null) {
            cue(timing, first + 1, words);
        } else if (arrow) {
            // Words whose time cannot be read are still words.
            said.addAll(CueWords.of(words, null, null).voices());
        } else if (header || isNote(words)) {
            remarks.at(Kind.NOTES, first + 1, words);
        } else if (words.startsWith("STYLE") || words.startsWith("REGION")) {
            remarks.at(Kind.LOOKS, first + 1, words);
        } else if (!words.isBlank()) {
            remarks.at(Kind.OUTSIDE, first + 1, words);
        }
    }

    private static boolean isNote(String words) {
        return words.equals("NOTE") || words.matches("(?s)NOTE[ \\t\\n].*");
    }

    private void cue(Timing timing, int line, String words) {
        CueWords read = CueWords.of(words, timing.from(), timing.to());
        tags += read.tags();
        places += timing.settings().isBlank() ? 0 : 1;
        if (read.voices().isEmpty()) {
            remarks.at(Kind.NO_WORDS, line, words);
        }
        @Nullable SpokenLine before = said.isEmpty() ? null : said.getLast();
        for (SpokenLine voice : read.voices()) {
            remarks.times(voice, before, line);
            said.add(voice);
            before = null;
        }
    }

    private static @Nullable Timing timing(String line) {
        int arrow = line.indexOf(ARROW);
        String rest = CueTime.bare(line.substring(arrow + ARROW.length()));
        int end = 0;
        while (end < rest.length() && "0123456789:.".indexOf(rest.charAt(end)) >= 0) {
            end++;
        }
        Long from = CueTime.strict(CueTime.bare(line.substring(0, arrow)));
        Long to = CueTime.strict(rest.substring(0, end));
        return from == null || to == null ? null : new Timing(from, to, rest.substring(end));
    }

    /// The times of a cue, and where on the picture it should stand.
    private record Timing(long from, long to, String settings) {}
}
