package org.dalil.testimony.transcript;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// When single words of a segment begin, as an import told it. Follows edits: what was not touched
/// keeps its times, what was loses them.
///
/// @param starts by their offset, the first first
public record WordTimes(List<Start> starts) {
    /// No word has a time.
    public static final WordTimes NONE = new WordTimes(List.of());

    private static final Pattern WRITTEN =
            Pattern.compile("\\d{1,9}:\\d{1,12}( \\d{1,9}:\\d{1,12})*");

    public WordTimes {
        starts = List.copyOf(starts);
    }

    /// When the word at an offset begins.
    ///
    /// @param offset in UTF-16 units
    /// @param ms milliseconds from the beginning of the recording
    public record Start(int offset, long ms) {}

    /// Reads `0:1200 6:1500`; what is not of that form says nothing.
    public static WordTimes read(@Nullable String written) {
        if (written == null || !WRITTEN.matcher(written).matches()) {
            return NONE;
        }
        List<Start> starts = new ArrayList<>();
        for (String pair : written.split(" ", -1)) {
            int colon = pair.indexOf(':');
            starts.add(
                    new Start(
                            Integer.parseInt(pair.substring(0, colon)),
                            Long.parseLong(pair.substring(colon + 1))));
        }
        return new WordTimes(starts);
    }

    /// The written form; null without a time.
    public @Nullable String written() {
        if (starts.isEmpty()) {
            return null;
        }
        StringBuilder written = new StringBuilder();
        for (Start one : starts) {
            written.append(written.isEmpty() ? "" : " ").append(one.offset).append(':');
            written.append(one.ms);
        }
        return written.toString();
    }

    /// The times after an edit: those before and behind what differs.
    public WordTimes edited(String before, String after) {
        int shortest = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shortest && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        List<Start> kept = new ArrayList<>();
        for (Start one : starts) {
            if (one.offset < head) {
                kept.add(one);
            } else if (one.offset >= before.length() - tail && one.offset < before.length()) {
                kept.add(new Start(one.offset + after.length() - before.length(), one.ms));
            }
        }
        return new WordTimes(kept);
    }

    /// The times of the words from one offset to another, as if these began the text.
    public WordTimes within(int from, int to) {
        return new WordTimes(
                starts.stream()
                        .filter(one -> one.offset >= from && one.offset < to)
                        .map(one -> new Start(one.offset - from, one.ms))
                        .toList());
    }

    /// These times, and those of words that follow at an offset.
    public WordTimes then(WordTimes others, int at) {
        List<Start> all = new ArrayList<>(starts);
        others.starts.forEach(one -> all.add(new Start(one.offset + at, one.ms)));
        return new WordTimes(all);
    }

    /// The same times, later by so many milliseconds; none before the recording begins.
    public WordTimes shifted(long ms) {
        return new WordTimes(
                starts.stream()
                        .map(one -> new Start(one.offset, Math.max(0, one.ms + ms)))
                        .toList());
    }

    /// When the word begins that holds this offset or stands before it; null when none is known.
    public @Nullable Long at(int offset) {
        Long found = null;
        for (Start one : starts) {
            if (one.offset <= offset) {
                found = one.ms;
            }
        }
        return found;
    }

    /// When the first word at or behind this offset begins; null when none is known.
    public @Nullable Long from(int offset) {
        return starts.stream()
                .filter(one -> one.offset >= offset)
                .findFirst()
                .map(Start::ms)
                .orElse(null);
    }
}
