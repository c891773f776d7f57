package org.dalil.testimony.code.exchange;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.source.Passage;
import org.dalil.testimony.code.Coding;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which words of one text are marked and which codes they have, here and by what an import has
/// brought so far. Writes nothing.
final class MarkedWords {
    private final Map<Place, Passage> passages = new HashMap<>();
    private final Set<Given> given = new HashSet<>();

    /// Where words stand.
    private record Place(int start, int end) {
        static Place of(Locator at) {
            return new Place(at.start(), at.end());
        }
    }

    /// That words have a code.
    private record Given(Place at, UUID code) {}

    /// What a text that is here has.
    static MarkedWords of(Holdings holdings, UUID version) throws ProblemException {
        MarkedWords made = new MarkedWords();
        for (Passage one :
                holdings.records().where(Passage.SHAPE, "text_version = ?", "id", version)) {
            made.passages.putIfAbsent(Place.of(one.locator()), one);
            for (Coding each :
                    holdings.records().where(Coding.SHAPE, "passage = ?", "id", one.id())) {
                made.give(one.locator(), each.code());
            }
        }
        return made;
    }

    /// The marked words at a place, or null.
    @Nullable Passage at(Locator place) {
        return passages.get(Place.of(place));
    }

    void mark(Passage made) {
        passages.put(Place.of(made.locator()), made);
    }

    /// Notes that words have a code.
    ///
    /// @return false when they had it
    boolean give(Locator at, UUID code) {
        return given.add(new Given(Place.of(at), code));
    }
}
