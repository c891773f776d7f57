package org.dalil.source.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where typed words stand in a text, small and capital letters alike, and which of these places is
/// looked at. Never more than [#MOST].
record FoundWords(List<Integer> starts, int length, int at) {
    /// The most places that are counted.
    static final int MOST = 10_000;

    /// Nothing was looked for.
    static final FoundWords NONE = new FoundWords(List.of(), 0, -1);

    /// Looks for words; the first place at or behind `from` is the one looked at.
    static FoundWords in(String text, String typed, int from) {
        if (typed.isEmpty()) {
            return NONE;
        }
        List<Integer> starts = new ArrayList<>();
        String first = typed.substring(0, 1);
        char lower = first.toLowerCase(Locale.ROOT).charAt(0);
        char upper = first.toUpperCase(Locale.ROOT).charAt(0);
        int last = text.length() - typed.length();
        for (int i = 0; i <= last && starts.size() < MOST; i++) {
            char c = text.charAt(i);
            if ((c == lower || c == upper)
                    && text.regionMatches(true, i, typed, 0, typed.length())) {
                starts.add(i);
            }
        }
        int at = 0;
        while (at < starts.size() && starts.get(at) < from) {
            at++;
        }
        int looked = starts.isEmpty() ? -1 : at % starts.size();
        return new FoundWords(starts, typed.length(), looked);
    }

    /// The same places, looking at one further on; round at the ends.
    FoundWords step(int by) {
        return starts.isEmpty()
                ? this
                : new FoundWords(starts, length, Math.floorMod(at + by, starts.size()));
    }

    /// Whether there is a place to look at.
    boolean isAny() {
        return at >= 0;
    }

    /// The first unit of the place looked at.
    int start() {
        return starts.get(at);
    }
}
