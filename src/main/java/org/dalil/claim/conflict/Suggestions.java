package org.dalil.claim.conflict;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What looks like a conflict: claims that fill the same field of the same record with values that
/// cannot both be true. Pairs on which somebody decided are never proposed again. Decides nothing.
public final class Suggestions {
    /// As many claims of one field are compared at most; far more than people can look through.
    private static final int MOST_IN_A_FIELD = 400;

    private final Holdings holdings;
    private final Vocabularies vocabularies;
    private final ConflictStore store;

    public Suggestions(Holdings holdings, Vocabularies vocabularies) {
        this.holdings = holdings;
        this.vocabularies = vocabularies;
        this.store = new ConflictStore(holdings.database());
    }

    /// What this claim looks to be in conflict with.
    public List<Suggestion> of(Claim claim) throws ProblemException {
        RecordRef subject = claim.slots().subject();
        Term term = claim.slots().predicate();
        if (subject == null || term == null) {
            return List.of();
        }
        Optional<ListedTerm> predicate = vocabularies.find("predicate", term.code());
        if (predicate.isEmpty()) {
            return List.of();
        }
        Set<UUID> decided =
                new HashSet<>(holdings.database().read(tx -> store.besides(tx, claim.id())));
        List<Suggestion> found = new ArrayList<>();
        for (Claim other : inField(subject.id(), term.code())) {
            if (!other.id().equals(claim.id()) && !decided.contains(other.id())) {
                Clash.between(claim, other, predicate.get())
                        .map(sort -> new Suggestion(claim, other, predicate.get(), sort, null))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// What looks like a conflict anywhere in the casefile, at most so many pairs; each pair once.
    public List<Suggestion> all(int most) throws ProblemException {
        List<Suggestion> found = new ArrayList<>(noted(most));
        for (ConflictStore.Filled field : store.filledTwice()) {
            Optional<ListedTerm> predicate = vocabularies.find("predicate", field.predicate());
            if (predicate.isPresent()) {
                add(found, inField(field.subject(), field.predicate()), predicate.get(), most);
            }
            if (found.size() >= most) {
                break;
            }
        }
        return found;
    }

    /// Pairs that somebody linked as standing against each other, and that are in no conflict yet.
    private List<Suggestion> noted(int most) throws ProblemException {
        List<Suggestion> found = new ArrayList<>();
        for (ClaimLink link : store.linkedOnly(holdings.records(), most)) {
            Optional<Claim> from = holdings.records().find(Claim.SHAPE, link.from());
            Optional<Claim> to = holdings.records().find(Claim.SHAPE, link.to());
            if (from.isPresent() && to.isPresent()) {
                found.add(
                        new Suggestion(
                                from.get(),
                                to.get(),
                                null,
                                Suggestion.Sort.NOTED,
                                link.question()));
            }
        }
        return found;
    }

    private void add(List<Suggestion> found, List<Claim> claims, ListedTerm predicate, int most)
            throws ProblemException {
        for (int i = 0; i < claims.size() && found.size() < most; i++) {
            Claim claim = claims.get(i);
            Set<UUID> decided = null;
            for (int j = i + 1; j < claims.size() && found.size() < most; j++) {
                Claim other = claims.get(j);
                Optional<Suggestion.Sort> sort = Clash.between(claim, other, predicate);
                if (sort.isPresent()) {
                    decided =
                            decided == null
                                    ? new HashSet<>(
                                            holdings.database()
                                                    .read(tx -> store.besides(tx, claim.id())))
                                    : decided;
                    if (!decided.contains(other.id())) {
                        found.add(new Suggestion(claim, other, predicate, sort.get(), null));
                    }
                }
            }
        }
    }

    private List<Claim> inField(UUID subject, String predicate) throws ProblemException {
        return holdings.database()
                .read(tx -> {
                    List<UUID> ids = store.sameField(tx, subject, predicate, MOST_IN_A_FIELD);
                    return holdings.records()
                            .where(
                                    tx,
                                    Claim.SHAPE,
                                    "id = ANY(?)",
                                    "number, id",
                                    (Object) ids.toArray(new UUID[0]));
                });
    }
}
