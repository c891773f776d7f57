package org.dalil.testimony.transcript.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds words that stand once in either text and in the same order in both: between two of them
/// the texts can be compared by themselves, which keeps long texts quick.
final class Anchors {
    private Anchors() {}

    /// Two words that are the same.
    record Anchor(int left, int right) {}

    /// The longest row of anchors, in order.
    static List<Anchor> between(List<String> left, List<String> right) {
        Map<String, Integer> there = once(right);
        List<Anchor> pairs = new ArrayList<>();
        once(left).entrySet().stream()
                .filter(one -> one.getValue() >= 0)
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> {
                    int at = there.getOrDefault(one.getKey(), -1);
                    if (at >= 0) {
                        pairs.add(new Anchor(one.getValue(), at));
                    }
                });
        return rising(pairs);
    }

    /// Where each word stands that stands once; -1 for one that stands more often.
    private static Map<String, Integer> once(List<String> words) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            places.merge(words.get(i), i, (one, other) -> -1);
        }
        return places;
    }

    /// The longest row in which the right side rises too.
    private static List<Anchor> rising(List<Anchor> pairs) {
        int[] ends = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int longest = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int at = place(pairs, ends, longest, pairs.get(i).right());
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            longest = Math.max(longest, at + 1);
        }
        List<Anchor> row = new ArrayList<>();
        for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) {
            row.add(pairs.get(i));
        }
        Collections.reverse(row);
        return row;
    }

    /// The first of the rows found so far whose end is not before this place.
    private static int place(List<Anchor> pairs, int[] ends, int longest, int right) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(ends[middle]).right() < right) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
