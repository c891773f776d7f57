package org.dalil.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Spans of one lane that begin so close together that only their number can be read.
///
/// @param lane place of the lane
/// @param fromX first pixel of the column they stand in
/// @param toX one past its last pixel
/// @param count how many, at least one
public record Cluster(int lane, int fromX, int toX, int count) {
    /// The clusters of what the window shows, in columns of this width. A span that began before
    /// the window counts in the first column, so that all counts together are the number of spans
    /// shown.
    public static List<Cluster> of(SpanTable table, TimeWindow window, int columnWidth) {
        int columns = (window.width() + columnWidth - 1) / columnWidth;
        int[] counts = new int[columns];
        List<Cluster> clusters = new ArrayList<>();
        for (int lane = 0; lane < table.lanes().size(); lane++) {
            Arrays.fill(counts, 0);
            count(table, table.lanes().get(lane), window, columnWidth, counts);
            for (int column = 0; column < columns; column++) {
                if (counts[column] > 0) {
                    int from = column * columnWidth;
                    int to = Math.min(window.width(), from + columnWidth);
                    clusters.add(new Cluster(lane, from, to, counts[column]));
                }
            }
        }
        return clusters;
    }

    private static void count(
            SpanTable table, Lane lane, TimeWindow window, int columnWidth, int[] counts) {
        double scale = window.scale() / columnWidth;
        for (int row = lane.firstRow(); row < lane.firstRow() + lane.rows(); row++) {
            int stop = table.endOfStarting(row, window.to());
            for (int i = table.firstReaching(row, window.from()); i < stop; i++) {
                if (table.end[i] > window.from()) {
                    int column = (int) ((table.first[i] - window.from()) * scale);
                    counts[Math.clamp(column, 0, counts.length - 1)]++;
                }
            }
        }
    }
}
