package org.dalil.testimony.transcript.edit;

import org.dalil.history.Changes;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.transcript.OrderKey;
import org.dalil.testimony.transcript.Segment;

import java.sql.SQLException;
import java.util.List;

/// Finds room for a segment among others. Where there is none, since two laptops used the same key
/// or very many segments were put at one place, all get new keys in the same order.
final class Placing {
    private static final int LONG = 60;

    private Placing() {}

    /// The key for a segment behind another.
    ///
    /// @param all the segments in order
    /// @param index of the one before; -1 for the beginning
    static String behind(Changes changes, List<Segment> all, int index)
            throws SQLException, ProblemException {
        String before = index < 0 ? null : all.get(index).orderKey();
        String after = index + 1 < all.size() ? all.get(index + 1).orderKey() : null;
        if (before == null || after == null || before.compareTo(after) < 0) {
            String key = OrderKey.between(before, after);
            if (key.length() <= LONG) {
                return key;
            }
        }
        List<String> keys = OrderKey.row(all.size() + 1);
        for (int i = 0; i < all.size(); i++) {
            changes.update(Segment.SHAPE, all.get(i).at(keys.get(i <= index ? i : i + 1)));
        }
        return keys.get(index + 1);
    }
}
