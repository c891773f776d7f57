package org.dalil.timeline;

import java.util.ArrayList;
import java.util.List;

/// Ties together two bars whose claims stand against each other: from bar to bar on their left, or
/// above them where they share a row.
///
/// @param strokes its lines, each level or upright
/// @param strong whether one of the two is selected
public record Bracket(List<Stroke> strokes, boolean strong) {
    /// How many brackets a frame has at most.
    public static final int MOST = 300;

    /// Distance from the bars to the upright line.
    private static final int AWAY = 7;

    private static final int ABOVE = 4;

    /// Brackets side by side do not become one line.
    private static final int SIDES = 3;

    /// Two bars by their index.
    public record Pair(int one, int other) {}

    /// One line of a bracket.
    ///
    /// @param fromX first pixel
    /// @param fromY first line, counted from the top of all lanes
    /// @param toX last pixel
    /// @param toY last line
    public record Stroke(int fromX, int fromY, int toX, int toY) {}

    /// The brackets of pairs of which the window shows at least one.
    ///
    /// @param chosen index of the selected bar, -1 for none
    public static List<Bracket> of(
            SpanTable table, Rows rows, TimeWindow window, List<Pair> pairs, int chosen) {
        List<Bracket> brackets = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean seen = isSeen(table, window, pair.one()) || isSeen(table, window, pair.other());
            if (seen && brackets.size() < MOST) {
                boolean strong = pair.one() == chosen || pair.other() == chosen;
                int side = brackets.size() % SIDES;
                brackets.add(new Bracket(strokes(table, rows, window, pair, side), strong));
            }
        }
        return brackets;
    }

    private static boolean isSeen(SpanTable table, TimeWindow window, int index) {
        return table.end[index] > window.from() && table.first[index] < window.to();
    }

    private static List<Stroke> strokes(
            SpanTable table, Rows rows, TimeWindow window, Pair pair, int side) {
        int one = x(table, window, pair.one());
        int other = x(table, window, pair.other());
        int top = rows.top(table.row(pair.one()));
        int otherTop = rows.top(table.row(pair.other()));
        if (top == otherTop) {
            int y = top - rows.scaled(ABOVE);
            return List.of(
                    new Stroke(one, y, one, top - 1),
                    new Stroke(Math.min(one, other), y, Math.max(one, other), y),
                    new Stroke(other, y, other, top - 1));
        }
        int x = Math.max(0, Math.min(one, other) - rows.scaled(AWAY + 3 * side));
        int half = rows.bar() / 2;
        int y = top + half;
        int otherY = otherTop + half;
        return List.of(
                new Stroke(x, y, Math.max(x, one - 1), y),
                new Stroke(x, Math.min(y, otherY), x, Math.max(y, otherY)),
                new Stroke(x, otherY, Math.max(x, other - 1), otherY));
    }

    /// The first pixel of a bar that can be seen, or the edge of the window that is nearest to it.
    private static int x(SpanTable table, TimeWindow window, int index) {
        return Math.clamp(window.left(table.first[index]), 0, window.width() - 1);
    }
}
