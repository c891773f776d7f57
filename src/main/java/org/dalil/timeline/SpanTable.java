package org.dalil.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Spans placed in lanes and, inside a lane, in rows where they do not overlap; what finds no free
/// row shares the lane's last. Rows hold their spans by start with the furthest end so far, so that
/// what a window shows is found by halving. Spans are known by their place in it, their index.
public final class SpanTable {
    private final List<Lane> lanes;
    private final Span[] spans;
    final int[] first;
    final int[] end;

    /// For each span the furthest end of it and all before it in its row.
    final int[] reach;

    /// Where each row's spans begin; one more entry than rows.
    final int[] rowBegin;

    private SpanTable(List<Lane> lanes, Span[] spans, int[] rowBegin) {
        this.lanes = List.copyOf(lanes);
        this.spans = spans;
        this.rowBegin = rowBegin;
        this.first = new int[spans.length];
        this.end = new int[spans.length];
        this.reach = new int[spans.length];
        for (int row = 0; row < rowBegin.length - 1; row++) {
            int furthest = Integer.MIN_VALUE;
            for (int i = rowBegin[row]; i < rowBegin[row + 1]; i++) {
                first[i] = spans[i].extent().shownFirst();
                end[i] = spans[i].extent().shownEnd();
                furthest = Math.max(furthest, end[i]);
                reach[i] = furthest;
            }
        }
    }

    /// Places spans in lanes of at most `maxRows` rows. Lanes stand in the order given here, then
    /// in the order they first occur; an empty lane keeps one row.
    public static SpanTable of(List<Span> spans, List<String> laneOrder, int maxRows) {
        return of(spans, laneOrder, maxRows, 0);
    }

    /// The same, with room for words.
    ///
    /// @param leastDays a bar keeps others out of its row for so many days from its beginning, as
    ///   long as there is a free row
    public static SpanTable of(
            List<Span> spans, List<String> laneOrder, int maxRows, int leastDays) {
        Map<String, List<Span>> byLane = new LinkedHashMap<>();
        laneOrder.forEach(key -> byLane.put(key, new ArrayList<>()));
        spans.forEach(
                span -> byLane.computeIfAbsent(span.lane(), key -> new ArrayList<>()).add(span));
        List<Lane> lanes = new ArrayList<>();
        List<List<Span>> rows = new ArrayList<>();
        byLane.forEach((key, own) -> {
            List<List<Span>> stacked = stack(own, maxRows, leastDays);
            lanes.add(new Lane(key, rows.size(), stacked.size(), own.size()));
            rows.addAll(stacked);
        });
        int[] begin = new int[rows.size() + 1];
        Span[] placed = new Span[spans.size()];
        int at = 0;
        for (int row = 0; row < rows.size(); row++) {
            begin[row] = at;
            for (Span span : rows.get(row)) {
                placed[at++] = span;
            }
        }
        begin[rows.size()] = at;
        return new SpanTable(lanes, placed, begin);
    }

    /// The lanes from top to bottom.
    public List<Lane> lanes() {
        return lanes;
    }

    /// How many spans.
    public int size() {
        return spans.length;
    }

    /// The span of this index.
    public Span span(int index) {
        return spans[index];
    }

    /// How many rows all lanes have together.
    public int rows() {
        return rowBegin.length - 1;
    }

    /// The row a span stands in.
    public int row(int index) {
        int at = Arrays.binarySearch(rowBegin, index);
        if (at < 0) {
            return -at - 2;
        }
        while (rowBegin[at + 1] == index) {
            at++; // an empty row begins where the next one does
        }
        return at;
    }

    /// The index of a lane's first span; its others follow, row by row.
    public int beginOf(Lane lane) {
        return rowBegin[lane.firstRow()];
    }

    /// The first span of a row that ends after this day, and with it all later ones that may.
    int firstReaching(int row, double day) {
        int low = rowBegin[row];
        int high = rowBegin[row + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// One past the last span of a row that begins before this day.
    int endOfStarting(int row, double day) {
        int low = rowBegin[row];
        int high = rowBegin[row + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<List<Span>> stack(List<Span> spans, int maxRows, int leastDays) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(
                Comparator.comparingInt((Span span) -> span.extent().shownFirst())
                        .thenComparing(
                                span -> span.extent().shownEnd(), Comparator.reverseOrder()));
        List<List<Span>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        int[] free = new int[maxRows];
        Arrays.fill(free, Integer.MIN_VALUE);
        for (Span span : sorted) {
            int row = 0;
            while (row < maxRows - 1 && free[row] > span.extent().shownFirst()) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(row).add(span);
            long words = (long) span.extent().first() + leastDays;
            int taken = (int) Math.min(words, Extent.FURTHEST);
            free[row] = Math.max(free[row], Math.max(taken, span.extent().shownEnd()));
        }
        return rows;
    }

    /// A band of the timeline: what it is about and which rows of the table are its.
    ///
    /// @param key what its spans call it
    /// @param firstRow its first row, counted over all lanes
    /// @param rows how many rows it has, at least one
    /// @param count how many spans stand in it
    public record Lane(String key, int firstRow, int rows, int count) {}
}
