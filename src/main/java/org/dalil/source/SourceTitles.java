package org.dalil.source;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sources by their titles, for those who name a source and need nothing of what it holds. Changes
/// nothing and opens no original.
public final class SourceTitles {
    private final Holdings holdings;
    private final SourceStore store;

    public SourceTitles(Holdings holdings) {
        this.holdings = holdings;
        this.store = new SourceStore(holdings.database());
    }

    /// Sources whose title holds what was typed, in whatever script; best first.
    public List<Source> suggest(String typed, int limit) throws ProblemException {
        List<Source> found = new ArrayList<>();
        for (UUID id : store.suggest(typed, limit)) {
            holdings.records().find(Source.SHAPE, id).ifPresent(found::add);
        }
        return found;
    }

    /// The title of a source; empty when it is gone, or there is none.
    public Optional<String> of(@Nullable UUID source) throws ProblemException {
        return source == null
                ? Optional.empty()
                : holdings.records().find(Source.SHAPE, source).map(Source::title);
    }
}
