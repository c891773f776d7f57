package org.dalil.source.words;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.source.Passage;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What can be said of marked words. Never touches the words, nor where they stand.
public final class Passages {
    private static final int SHORT = 40;
    private static final int LOOKED_AT = 2_000;

    // Words that stand beside these under one claim, and all that are marked in the same source.
    private static final String NEAR =
            "id <> ? AND (source = ? OR id IN (SELECT o.passage FROM support s"
                    + " JOIN support o ON o.claim = s.claim"
                    + " WHERE s.passage = ? AND NOT s.gone AND NOT o.gone))";
    private final Holdings holdings;

    public Passages(Holdings holdings) {
        this.holdings = holdings;
    }

    /// The passage with this id.
    public Optional<Passage> find(UUID id) throws ProblemException {
        return holdings.records().find(Passage.SHAPE, id);
    }

    /// Keeps what is said of a passage.
    ///
    /// @throws PassageException when it would translate itself, also by way of others
    public void tell(Passage passage) throws ProblemException {
        refuseRing(passage);
        holdings.update(
                ActName.of("source.act.tell-passage", "words", shortened(passage)),
                Passage.SHAPE,
                passage);
    }

    private void refuseRing(Passage passage) throws ProblemException {
        Set<UUID> met = new HashSet<>(Set.of(passage.id()));
        UUID next = passage.telling().translationOf();
        while (next != null) {
            if (!met.add(next)) {
                throw new PassageException();
            }
            next = original(next);
        }
    }

    private @Nullable UUID original(UUID id) throws ProblemException {
        return find(id).map(one -> one.telling().translationOf()).orElse(null);
    }

    /// Passages that these words may translate, and whose words hold what was typed: those beside
    /// them under the same claims, and those marked in the same source.
    public List<Passage> translatable(Passage passage, String typed, int limit)
            throws ProblemException {
        String key = Folding.key(typed);
        return holdings
                .records()
                .where(
                        Passage.SHAPE,
                        NEAR,
                        "text_version, start_at, id FETCH FIRST " + LOOKED_AT + " ROWS ONLY",
                        passage.id(),
                        passage.source(),
                        passage.id())
                .stream()
                .filter(one -> Folding.key(one.locator().quote()).contains(key))
                .limit(limit)
                .toList();
    }

    /// Words that were marked last and hold what was typed, the newest first; only the newest
    /// thousands are looked through.
    public List<Passage> newest(String typed, int limit) throws ProblemException {
        String key = Folding.key(typed);
        return holdings
                .records()
                .where(Passage.SHAPE, "TRUE", "id DESC FETCH FIRST " + LOOKED_AT + " ROWS ONLY")
                .stream()
                .filter(one -> Folding.key(one.locator().quote()).contains(key))
                .limit(limit)
                .toList();
    }

    /// The beginning of a passage’s words, on one line.
    public static String shortened(Passage passage) {
        return Excerpt.line(passage.locator().quote(), SHORT);
    }
}
