package org.dalil.testimony.ui.transcript.row;

import java.util.List;

/// Which rows of a page are others now: those from one on, up to an old and a new end.
///
/// @param from the first that differs
/// @param oldTo one past the last of them before
/// @param newTo one past the last of them now
record Replaced(int from, int oldTo, int newTo) {
    /// What differs in the words of a column. Never an empty stretch on one side alone, while there
    /// is a neighbour to take in: a document is replaced by paragraphs, not by nothing.
    static Replaced between(List<Row> before, List<Row> now, int column) {
        int most = Math.min(before.size(), now.size());
        int from = 0;
        while (from < most && same(before.get(from), now.get(from), column)) {
            from++;
        }
        int tail = 0;
        while (tail < most - from
                && same(
                        before.get(before.size() - 1 - tail),
                        now.get(now.size() - 1 - tail),
                        column)) {
            tail++;
        }
        int oldTo = before.size() - tail;
        int newTo = now.size() - tail;
        boolean lopsided = (from == oldTo) != (from == newTo);
        if (lopsided && from > 0) {
            return new Replaced(from - 1, oldTo, newTo);
        }
        return lopsided && tail > 0
                ? new Replaced(from, oldTo + 1, newTo + 1)
                : new Replaced(from, oldTo, newTo);
    }

    private static boolean same(Row one, Row other, int column) {
        return one.id().equals(other.id())
                && column < one.words().size()
                && column < other.words().size()
                && one.words().get(column).equals(other.words().get(column));
    }

    boolean isAny() {
        return oldTo > from || newTo > from;
    }
}
