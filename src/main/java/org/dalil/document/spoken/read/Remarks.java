package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Gathers remarks while a file is read. Of one kind only the first some hundred are told one by
/// one; the rest are counted, so that a million bad lines stay readable.
final class Remarks {
    private static final int EACH = 200;
    private final List<SpokenRemark> told = new ArrayList<>();
    private final Map<Kind, Integer> places = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> more = new EnumMap<>(Kind.class);

    /// One more, at a line.
    void at(Kind kind, int line, String quote) {
        if (places.merge(kind, 1, Integer::sum) <= EACH) {
            told.add(new SpokenRemark(kind, line, 1, quote));
        } else {
            more.merge(kind, 1L, Long::sum);
        }
    }

    /// So many of a kind that need no place; without effect for none.
    void counted(Kind kind, long count) {
        if (count > 0) {
            more.merge(kind, count, Long::sum);
        }
    }

    /// What the times of neighbours say.
    void times(SpokenLine line, @Nullable SpokenLine before, int at) {
        if (line.isBackwards()) {
            at(Kind.BACKWARDS, at, line.words());
        }
        if (line.from() != null && line.from() < 0) {
            at(Kind.BEFORE_BEGINNING, at, line.words());
        }
        Long ended = before == null ? null : before.to();
        Long begins = line.from();
        if (ended != null && begins != null && begins < ended) {
            at(Kind.OVERLAPPING, at, line.words());
        }
    }

    List<SpokenRemark> all() {
        List<SpokenRemark> all = new ArrayList<>(told);
        more.forEach((kind, count) -> all.add(new SpokenRemark(kind, 0, count, "")));
        return all;
    }
}
