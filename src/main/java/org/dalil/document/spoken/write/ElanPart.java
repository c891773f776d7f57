package org.dalil.document.spoken.write;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What becomes one tier of ELAN: lines of one tier that all have times of their own, or all belong
/// to lines of one other part. Knows lines by their numbers only.
final class ElanPart {
    /// The number of the tier it is taken from.
    final int tier;

    /// The part it belongs to; null for one that stands for itself.
    final @Nullable ElanPart above;

    /// Whether its lines belong to lines above and have no times of their own.
    final boolean refers;

    /// Which lines of the tier it holds.
    final List<Integer> lines = new ArrayList<>();

    private final Set<Integer> parents = new HashSet<>();
    private boolean divides;

    ElanPart(int tier, @Nullable ElanPart above, boolean refers) {
        this.tier = tier;
        this.above = above;
        this.refers = refers;
    }

    /// Takes a line.
    ///
    /// @param parent the line of the tier above that it belongs to, or -1
    void add(int line, int parent) {
        lines.add(line);
        divides |= refers && !parents.add(parent);
    }

    /// The nearest part, this or above, whose lines have times of their own.
    ElanPart timed() {
        ElanPart at = this;
        while (at.refers && at.above != null) {
            at = at.above;
        }
        return at;
    }

    /// What ELAN calls its bond to the part above: one line for each, several, or by their times.
    Bond bond() {
        if (above == null) {
            return Bond.SPEECH;
        }
        if (!refers) {
            return Bond.PART;
        }
        return divides ? Bond.DIVISION : Bond.TRANSLATION;
    }

    /// A kind of tier.
    enum Bond {
        SPEECH(null, ""),
        TRANSLATION("Symbolic_Association", "One annotation for each of the parent tier"),
        DIVISION("Symbolic_Subdivision", "Annotations in order for each of the parent tier"),
        PART("Included_In", "Times lie within those of the parent tier");

        final @Nullable String stereotype;
        final String words;

        Bond(@Nullable String stereotype, String words) {
            this.stereotype = stereotype;
            this.words = words;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        boolean timed() {
            return this == SPEECH || this == PART;
        }
    }
}
