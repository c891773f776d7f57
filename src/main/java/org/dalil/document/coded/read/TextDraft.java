package org.dalil.document.coded.read;

import org.dalil.document.coded.CodedRemark.Kind;
import org.dalil.document.coded.CodedSelection;
import org.dalil.document.coded.CodedText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A text while its project is read: places are still as the file counts them.
final class TextDraft {
    final UUID id;
    final String name;
    final @Nullable String path;
    final List<Selected> selected = new ArrayList<>();
    final List<Point> points = new ArrayList<>();
    @Nullable String content;

    /// @param path where the words stand among the project's files
    TextDraft(UUID id, String name, @Nullable String path) {
        this.id = id;
        this.name = name;
        this.path = path;
    }

    /// A point in time as it is written.
    record Point(UUID id, long ms, long position) {}

    /// A selection as it is written: by places, or between two points.
    static final class Selected {
        final UUID id;
        final String name;
        long start;
        long end;
        @Nullable UUID from;
        @Nullable UUID to;
        @Nullable String memo;
        final List<UUID> notes = new ArrayList<>();
        final Map<UUID, List<UUID>> given = new LinkedHashMap<>();

        Selected(UUID id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /// The text with its places found.
    ///
    /// @param words null when the project does not hold them
    CodedText text(@Nullable String words, Set<UUID> codes, Notes notes, Tally tally) {
        if (words == null) {
            tally.remark(Kind.WORDS_MISSING);
            return new CodedText(id, name, null, List.of(), List.of());
        }
        between(words);
        Counting counting = counting(words);
        if (counting != Counting.STANDARD) {
            tally.remark(Kind.COUNTED_OTHERWISE);
        }
        Counting.Places places = counting.in(words);
        List<CodedText.TimePoint> found = new ArrayList<>();
        for (Point one : points) {
            Integer at = places.unit(one.position);
            found.add(
                    new CodedText.TimePoint(
                            one.id, Math.max(0, one.ms), at == null ? words.length() : at));
        }
        found.sort(
                Comparator.comparingInt(CodedText.TimePoint::position)
                        .thenComparingLong(CodedText.TimePoint::ms));
        return new CodedText(id, name, words, selections(places, codes, notes, tally), found);
    }

    private List<CodedSelection> selections(
            Counting.Places places, Set<UUID> codes, Notes notes, Tally tally) {
        List<CodedSelection> all = new ArrayList<>();
        for (Selected one : selected) {
            Integer start = places.unit(one.start);
            Integer end = places.unit(one.end);
            if (start == null || end == null || end <= start) {
                tally.remark(Kind.OUTSIDE);
                continue;
            }
            List<CodedSelection.Given> given = new ArrayList<>();
            one.given.forEach((code, why) -> {
                if (codes.contains(code)) {
                    given.add(new CodedSelection.Given(code, notes.with(null, why)));
                } else {
                    tally.remark(Kind.CODE_MISSING);
                }
            });
            String memo = notes.with(one.memo, one.notes);
            all.add(new CodedSelection(one.id, start, end, one.name, memo, given));
        }
        return all;
    }

    /// A selection between two points is where these are; without the second, it goes to the end.
    private void between(String words) {
        Map<UUID, Long> at = new HashMap<>();
        points.forEach(one -> at.put(one.id, one.position));
        for (Selected one : selected) {
            if (one.from != null || one.to != null) {
                one.start = one.from == null ? 0 : at.getOrDefault(one.from, -1L);
                one.end =
                        one.to == null
                                ? words.codePointCount(0, words.length())
                                : at.getOrDefault(one.to, -1L);
            }
        }
    }

    /// The standard's way unless another fits the names of more selections.
    private Counting counting(String words) {
        Counting best = Counting.STANDARD;
        int most = fitting(best, words);
        for (Counting one : Counting.values()) {
            int fits = fitting(one, words);
            if (fits > most) {
                most = fits;
                best = one;
            }
        }
        return best;
    }

    /// How well a name fits words; one that was cut says that they go on.
    private static int fits(String said, String there) {
        if (there.equals(said)) {
            return 2;
        }
        String begun = said.replace("…", "").strip();
        boolean goesOn = there.length() > begun.length() && there.startsWith(begun);
        return goesOn && !begun.isEmpty() ? 1 : 0;
    }

    private int fitting(Counting counting, String words) {
        Counting.Places places = counting.in(words);
        int fits = 0;
        for (Selected one : selected) {
            Integer start = places.unit(one.start);
            Integer end = places.unit(one.end);
            String said = one.name.strip();
            if (start != null && end != null && end > start && !said.isEmpty()) {
                fits += fits(said, words.substring(start, end).strip());
            }
        }
        return fits;
    }
}
