package org.dalil.claim.view;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads what claims say of many records at once, without counting origins. For whoever reckons
/// with it; people are shown the views over fields.
public final class Facts {
    private final Holdings holdings;
    private final Vocabularies vocabularies;

    public Facts(Holdings holdings, Vocabularies vocabularies) {
        this.holdings = holdings;
        this.vocabularies = vocabularies;
    }

    /// What stands of each of these, in the order in which it was recorded. Those of which nothing
    /// is said are not in it; claims that were corrected do not count.
    public Map<UUID, List<Fact>> of(Collection<UUID> subjects) throws ProblemException {
        Map<String, ListedTerm> fields = new HashMap<>();
        vocabularies.terms("predicate").forEach(term -> fields.put(term.code(), term));
        List<Saying> all =
                holdings.database()
                        .read(tx ->
                                Saying.standing(
                                        holdings.records()
                                                .naming(
                                                        tx,
                                                        Saying.PART_WITH_SUBJECT,
                                                        "subject",
                                                        new HashSet<>(subjects),
                                                        "t.number, t.id")));
        Map<UUID, List<Fact>> facts = new LinkedHashMap<>();
        for (Saying saying : all) {
            Fact fact = fact(saying, fields);
            if (fact != null) {
                facts.computeIfAbsent(fact.subject(), id -> new ArrayList<>()).add(fact);
            }
        }
        return facts;
    }

    /// What stands of one.
    public List<Fact> of(UUID subject) throws ProblemException {
        return of(List.of(subject)).getOrDefault(subject, List.of());
    }

    private static @Nullable Fact fact(Saying saying, Map<String, ListedTerm> fields) {
        var subject = saying.slots().subject();
        Term predicate = saying.slots().predicate();
        ListedTerm field = predicate == null ? null : fields.get(predicate.code());
        if (subject == null || field == null) {
            return null;
        }
        return saying.value(field)
                .map(value ->
                        new Fact(
                                saying.claim(),
                                subject.id(),
                                field.code(),
                                value,
                                saying.negated(),
                                saying.setting().when()))
                .orElse(null);
    }
}
