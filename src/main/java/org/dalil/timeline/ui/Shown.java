package org.dalil.timeline.ui;

import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.dalil.timeline.Bracket;
import org.dalil.timeline.Extent;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.Span;
import org.dalil.timeline.SpanTable;
import org.dalil.timeline.TimeWindow;
import org.dalil.timeline.chronicle.TimelineEntry;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/// What one reading of the casefile brought, placed and ready to be drawn. Never changes.
///
/// @param table the bars
/// @param entries what each bar of the table stands for, by its index
/// @param places index of each record in the table
/// @param laneNames words of each lane of the table, by its key
/// @param rows every entry for the table twin: dated ones by day, then the others
/// @param undated what has no bar: first what says something about its date, then the others
/// @param conflicts the bars whose claims stand against each other
record Shown(
        SpanTable table,
        List<TimelineEntry> entries,
        Map<RecordRef, Integer> places,
        Map<String, String> laneNames,
        List<TimelineEntry> rows,
        List<TimelineEntry> undated,
        List<Bracket.Pair> conflicts) {
    /// Before anything is read, and after the screen is left.
    static final Shown NOTHING =
            new Shown(
                    SpanTable.of(List.of(), List.of(), 1),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of());

    private static final int MOST_ROWS = 8;

    /// A day is near when it is away by no more than this part of all that is shown.
    private static final int NEAR = 10;

    /// How much of the window that shows everything the words of one bar take.
    private static final int WORDS_IN_WINDOW = 7;

    /// Places what was read.
    static Shown of(List<TimelineEntry> read, LaneBy by, Texts texts) {
        Map<RecordRef, TimelineEntry> dated = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<Span> spans = new ArrayList<>();
        List<TimelineEntry> undated = new ArrayList<>();
        for (TimelineEntry entry : read) {
            if (entry.extent() == null) {
                undated.add(entry);
            } else {
                dated.put(entry.record(), entry);
                names.computeIfAbsent(entry.lane().key(), key -> entry.lane().words(texts));
                spans.add(
                        new Span(
                                entry.record(),
                                entry.lane().key(),
                                label(entry, texts),
                                entry.extent(),
                                entry.tone()));
            }
        }
        undated.sort(Comparator.comparing(entry -> entry.verbatim() == null));
        List<String> order = order(names, by, texts);
        SpanTable table = SpanTable.of(spans, order, MOST_ROWS, wordsInDays(spans));
        List<TimelineEntry> entries = new ArrayList<>(table.size());
        Map<RecordRef, Integer> places = HashMap.newHashMap(table.size());
        for (int i = 0; i < table.size(); i++) {
            RecordRef record = table.span(i).record();
            entries.add(Objects.requireNonNull(dated.get(record)));
            places.put(record, i);
        }
        return new Shown(
                table,
                entries,
                places,
                names,
                rows(entries, undated),
                undated,
                conflicts(entries, places));
    }

    /// The words at a bar: what stands against it is not said by its colour alone.
    private static String label(TimelineEntry entry, Texts texts) {
        String told = entry.told(texts);
        return entry.against().isEmpty()
                ? told
                : texts.of("timeline.against", Map.of("words", told));
    }

    /// Each pair once.
    private static List<Bracket.Pair> conflicts(
            List<TimelineEntry> entries, Map<RecordRef, Integer> places) {
        List<Bracket.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (TimelineEntry.Opponent opponent : entries.get(i).against()) {
                Integer other = places.get(opponent.record());
                if (other != null && other > i) {
                    pairs.add(new Bracket.Pair(i, other));
                }
            }
        }
        return pairs;
    }

    /// Kinds stand as they first occur, events first; names by the alphabet, what has none last.
    private static List<String> order(Map<String, String> names, LaneBy by, Texts texts) {
        List<String> keys = new ArrayList<>(names.keySet());
        if (by != LaneBy.KIND) {
            keys.sort(
                    Comparator.comparing((String key) -> key.startsWith("timeline.lane."))
                            .thenComparing(key -> names.get(key), texts.collator()));
        }
        return keys;
    }

    private static int wordsInDays(List<Span> spans) {
        int first = Integer.MAX_VALUE;
        int end = Integer.MIN_VALUE;
        for (Span span : spans) {
            first = Math.min(first, span.extent().first());
            end = Math.max(end, span.extent().end());
        }
        return first > end ? 0 : (end - first) / WORDS_IN_WINDOW;
    }

    private static List<TimelineEntry> rows(
            List<TimelineEntry> dated, List<TimelineEntry> undated) {
        List<TimelineEntry> rows = new ArrayList<>(dated);
        rows.sort(
                Comparator.comparingInt((TimelineEntry one) -> first(one))
                        .thenComparingInt(Shown::end));
        rows.addAll(undated);
        return rows;
    }

    private static int first(TimelineEntry entry) {
        return Objects.requireNonNull(entry.extent()).first();
    }

    private static int end(TimelineEntry entry) {
        return Objects.requireNonNull(entry.extent()).end();
    }

    /// Whether there is nothing at all, dated or not.
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Whether a mark for this day says something here: some bar stands at it or near, or goes on
    /// without an end.
    ///
    /// @param day counted from 1970-01-01
    boolean reaches(long day) {
        long first = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        boolean goesOn = false;
        for (int i = 0; i < table.size(); i++) {
            Extent extent = table.span(i).extent();
            first = Math.min(first, extent.first());
            end = Math.max(end, extent.end());
            goesOn = goesOn || extent.openEnd();
        }
        return day >= first && (goesOn || day - end <= (end - first) / NEAR);
    }

    /// The window that shows everything.
    TimeWindow fit(int width) {
        return TimeWindow.fit(table, width);
    }

    /// Whether a record is shown, dated or not.
    boolean has(RecordRef record) {
        return places.containsKey(record)
                || undated.stream().anyMatch(entry -> entry.record().equals(record));
    }

    /// What stands nearest to a record that is no longer in `now`: the next of these rows that is,
    /// else the last before; null when there is none, or the record was not shown here either.
    @Nullable RecordRef beside(RecordRef gone, Shown now) {
        RecordRef before = null;
        boolean passed = false;
        for (TimelineEntry row : rows) {
            passed |= row.record().equals(gone);
            if (now.has(row.record())) {
                if (passed) {
                    return row.record();
                }
                before = row.record();
            }
        }
        return passed ? before : null;
    }

    /// The place of a record among the bars.
    OptionalInt place(RecordRef record) {
        Integer place = places.get(record);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The lane of a bar, counted from the top.
    int lane(int index) {
        int row = table.row(index);
        int lane = 0;
        while (row >= table.lanes().get(lane).firstRow() + table.lanes().get(lane).rows()) {
            lane++;
        }
        return lane;
    }
}
