package org.dalil.testimony.ui.transcript.compare;

import org.dalil.testimony.transcript.compare.Comparisons.Compared;
import org.dalil.testimony.transcript.compare.Difference;
import org.dalil.testimony.transcript.version.KeptPlaces;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One place where the words differ, among those around it.
///
/// @param segment of the transcript at hand in which it is; null where it is in none, or in several
/// @param from where its words begin in the segment’s, in UTF-16 units
/// @param to one past the last; the same as the first where words are missing here
/// @param before what stands before them, on one line
/// @param there the other’s words; empty where they are missing there
/// @param here the words at hand; empty where they are missing here
/// @param after what stands behind them
public record DifferenceLine(
        @Nullable UUID segment,
        int from,
        int to,
        String before,
        String there,
        String here,
        String after) {
    private static final int AROUND = 40;

    /// The places of a comparison whose right side is the transcript at hand.
    ///
    /// @param places where each segment’s words stand in that side
    static List<DifferenceLine> of(Compared compared, KeptPlaces places) {
        List<DifferenceLine> lines = new ArrayList<>();
        String right = compared.right();
        for (Difference one : compared.differences()) {
            int start = one.right().start();
            int end = one.right().end();
            KeptPlaces.Place in = in(places, start, end);
            int begins = in == null ? 0 : in.start();
            lines.add(
                    new DifferenceLine(
                            in == null ? null : in.segment(),
                            start - begins,
                            end - begins,
                            around(right, Math.max(begins, start - AROUND), start),
                            compared.left().substring(one.left().start(), one.left().end()),
                            right.substring(start, end),
                            around(
                                    right,
                                    end,
                                    Math.min(
                                            in == null ? right.length() : in.end(),
                                            end + AROUND))));
        }
        return lines;
    }

    private static KeptPlaces.@Nullable Place in(KeptPlaces places, int start, int end) {
        return places.places().stream()
                .filter(one -> one.start() <= start && end <= one.end())
                .findFirst()
                .orElse(null);
    }

    private static String around(String text, int from, int to) {
        return from >= to ? "" : text.substring(from, to).replace('\n', ' ');
    }

    /// A segment’s words with the other’s in place of its own; spaces stay single.
    String taken(String words) {
        String before = words.substring(0, Math.min(from, words.length()));
        String after = words.substring(Math.min(to, words.length()));
        String between = from == to && !there.isEmpty() && !before.isEmpty() ? " " : "";
        String joined = before + between + there + after;
        return there.isEmpty() ? joined.replaceAll(" {2,}", " ").strip() : joined;
    }
}
