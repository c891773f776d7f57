package org.dalil.document.coded.read;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// How places in a text are counted. The standard says in code points with one sign for a line end;
/// some programs count units of UTF-16, or two signs, or both.
enum Counting {
    STANDARD(false, false),
    UNITS(true, false),
    STANDARD_TWO_SIGNS(false, true),
    UNITS_TWO_SIGNS(true, true);

    private final boolean units;
    private final boolean twoSigns;

    Counting(boolean units, boolean twoSigns) {
        this.units = units;
        this.twoSigns = twoSigns;
    }

    /// For every place so counted, the UTF-16 unit of the text with plain line ends.
    private int[] table(String words) {
        int[] places = new int[2 * words.length() + 1];
        int count = 0;
        for (int at = 0; at < words.length(); ) {
            int wide = Character.charCount(words.codePointAt(at));
            places[count++] = at;
            if (units && wide == 2) {
                places[count++] = at;
            }
            if (twoSigns && words.charAt(at) == '\n') {
                places[count++] = at;
            }
            at += wide;
        }
        places[count++] = words.length();
        return Arrays.copyOf(places, count);
    }

    /// Turns places into UTF-16 units.
    Places in(String words) {
        return new Places(table(words));
    }

    /// Places of one text.
    static final class Places {
        private final int[] units;

        private Places(int[] units) {
            this.units = units;
        }

        /// The UTF-16 unit at a place; null outside the text.
        @Nullable Integer unit(long place) {
            return place < 0 || place >= units.length ? null : units[(int) place];
        }
    }
}
