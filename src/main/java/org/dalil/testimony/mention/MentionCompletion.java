package org.dalil.testimony.mention;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Naming;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What is offered behind an `@` as it is typed: people, groups, bodies, places and events one of
/// whose names holds the letters, in whatever script. First those of the same transcript, then
/// those linked last anywhere, then names that begin with the letters, the newest records first.
/// Makes nobody up.
public final class MentionCompletion {
    /// So many of the last links are looked through.
    private static final int LOOKED_AT = 400;

    private final Holdings holdings;
    private final MentionStore store;

    /// Somebody, somewhere or something that is offered.
    ///
    /// @param name what it is called now, for showing and for writing into the words
    /// @param mentioned whether it is linked in the same transcript already
    public record Offer(RecordRef ref, String name, boolean mentioned) {}

    /// @param naming what people are called where they are shown
    public MentionCompletion(Holdings holdings, Naming naming) {
        this.holdings = holdings;
        this.store = new MentionStore(holdings.records(), naming);
    }

    /// What is offered for letters.
    ///
    /// @param typed what stands behind the `@`; nothing yet offers those mentioned
    /// @param transcript where it is typed; null for a text
    /// @param most how many at most
    public List<Offer> offer(String typed, @Nullable UUID transcript, int most)
            throws ProblemException {
        return holdings.database().read(tx -> offer(tx, typed, transcript, most));
    }

    private List<Offer> offer(Tx tx, String typed, @Nullable UUID transcript, int most)
            throws SQLException {
        String key = Folding.key(typed);
        if (key.isEmpty() && !typed.isBlank()) {
            return List.of(); // signs alone are nobody’s name
        }
        List<RecordRef> here = transcript == null ? List.of() : store.here(tx, transcript);
        Set<RecordRef> known = new LinkedHashSet<>(here);
        known.addAll(store.recent(tx, LOOKED_AT));
        OfferStore names = new OfferStore(tx, typed);
        Set<RecordRef> ordered = new LinkedHashSet<>(names.among(known));
        if (ordered.size() < most && !key.isEmpty()) {
            ordered.addAll(names.all(most + ordered.size()));
        }
        Map<RecordRef, String> shown = store.names(tx, ordered);
        List<Offer> offers = new ArrayList<>();
        for (RecordRef one : ordered) {
            String name = shown.get(one);
            if (name != null && offers.size() < most) {
                offers.add(new Offer(one, name, here.contains(one)));
            }
        }
        return offers;
    }
}
