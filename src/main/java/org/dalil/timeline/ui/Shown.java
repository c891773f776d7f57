package org.dalil.timeline.ui;

import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.Span;
import org.dalil.timeline.SpanTable;
import org.dalil.timeline.TimeWindow;
import org.dalil.timeline.TimelineEntry;
import org.dalil.timeline.TimelineEntry.LaneName;

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
/// @param undated what says something about its date but stands on no timeline
/// @param undatedCount how many entries have no bar, with or without words for their date
record Shown(
        SpanTable table,
        List<TimelineEntry> entries,
        Map<RecordRef, Integer> places,
        Map<String, String> laneNames,
        List<TimelineEntry> rows,
        List<TimelineEntry> undated,
        int undatedCount) {
    /// Before anything is read, and after the screen is left.
    static final Shown NOTHING =
            new Shown(
                    SpanTable.of(List.of(), List.of(), 1),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    0);

    private static final int MOST_ROWS = 8;

    /// How much of the window that shows everything the words of one bar take.
    private static final int WORDS_IN_WINDOW = 7;

    /// Places what was read.
    static Shown of(List<TimelineEntry> read, LaneBy by, Texts texts) {
        Map<RecordRef, TimelineEntry> dated = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<Span> spans = new ArrayList<>();
        List<TimelineEntry> undated = new ArrayList<>();
        List<TimelineEntry> rest = new ArrayList<>();
        for (TimelineEntry entry : read) {
            if (entry.extent() == null) {
                rest.add(entry);
                if (entry.verbatim() != null) {
                    undated.add(entry);
                }
            } else {
                dated.put(entry.record(), entry);
                names.computeIfAbsent(entry.lane().key(), key -> name(entry.lane(), texts));
                spans.add(
                        new Span(
                                entry.record(),
                                entry.lane().key(),
                                entry.words(),
                                entry.extent(),
                                entry.tone()));
            }
        }
        List<String> order = order(names, by, texts);
        SpanTable table = SpanTable.of(spans, order, MOST_ROWS, wordsInDays(spans));
        List<TimelineEntry> entries = new ArrayList<>(table.size());
        Map<RecordRef, Integer> places = HashMap.newHashMap(table.size());
        for (int i = 0; i < table.size(); i++) {
            RecordRef record = table.span(i).record();
            entries.add(Objects.requireNonNull(dated.get(record)));
            places.put(record, i);
        }
        return new Shown(table, entries, places, names, rows(entries, rest), undated, rest.size());
    }

    private static String name(LaneName lane, Texts texts) {
        String name = lane.name();
        return name == null ? texts.of(lane.key()) : name;
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

    /// The window that shows everything.
    TimeWindow fit(int width) {
        return TimeWindow.fit(table, width);
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
