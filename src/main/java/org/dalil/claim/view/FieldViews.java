package org.dalil.claim.view;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.independence.Corroboration;
import org.dalil.claim.independence.Independence;
import org.dalil.claim.value.Agreement;
import org.dalil.claim.value.ClaimValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what claims say a record is. A field is never more than this view: what was not claimed is
/// not there, and no value hides another.
public final class FieldViews {
    private final Holdings holdings;
    private final Vocabularies vocabularies;
    private final Independence independence;

    public FieldViews(Holdings holdings, Vocabularies vocabularies) {
        this.holdings = holdings;
        this.vocabularies = vocabularies;
        this.independence = new Independence(holdings);
    }

    /// The fields of a record of which anything is stated, in the order of the list `predicate`.
    /// Claims that were corrected no longer count.
    public List<FieldView> of(RecordRef subject) throws ProblemException {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (Claim claim : about(subject)) {
            Term predicate = claim.slots().predicate();
            if (predicate != null) {
                claims.computeIfAbsent(predicate.code(), code -> new ArrayList<>()).add(claim);
            }
        }
        Map<ListedTerm, List<Stated>> fields = new LinkedHashMap<>();
        for (ListedTerm predicate : vocabularies.terms("predicate")) {
            List<Stated> stated =
                    stated(predicate, claims.getOrDefault(predicate.code(), List.of()));
            if (!stated.isEmpty()) {
                fields.put(predicate, stated);
            }
        }
        return views(fields);
    }

    /// The origins of all values are read at once: how sources hang together is much to read.
    private List<FieldView> views(Map<ListedTerm, List<Stated>> fields) throws ProblemException {
        Iterator<Corroboration> origins =
                independence
                        .ofEach(
                                fields.values().stream()
                                        .flatMap(List::stream)
                                        .map(one -> one.claims().stream().map(Claim::id).toList())
                                        .toList())
                        .iterator();
        List<FieldView> views = new ArrayList<>();
        fields.forEach((predicate, stated) -> {
            List<Corroboration> its = stated.stream().map(one -> origins.next()).toList();
            views.add(new FieldView(predicate, values(stated, its, predicate.single())));
        });
        return views;
    }

    private List<Claim> about(RecordRef subject) throws ProblemException {
        return holdings.records()
                .where(
                        Claim.SHAPE,
                        "subject = ? AND id NOT IN (SELECT supersedes FROM claim"
                                + " WHERE subject = ? AND supersedes IS NOT NULL AND NOT gone)",
                        "number, id",
                        subject.id(),
                        subject.id());
    }

    private static List<ViewedValue> values(
            List<Stated> all, List<Corroboration> origins, boolean single) {
        int most = origins.stream().mapToInt(Corroboration::count).max().orElse(0);
        boolean one = origins.stream().filter(o -> o.count() == most).count() == 1;
        List<ViewedValue> values = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Stated stated = all.get(i);
            values.add(
                    new ViewedValue(
                            stated.value(),
                            stated.negated(),
                            stated.claims(),
                            origins.get(i),
                            one && all.size() > 1 && origins.get(i).count() == most,
                            disputed(stated, all, single)));
        }
        return values;
    }

    /// A value while its claims are gathered.
    private record Stated(ClaimValue value, boolean negated, List<Claim> claims) {}

    /// A value that a claim gives, affirmed or negated.
    private record Given(ClaimValue value, boolean negated) {}

    /// Gathers claims by what they state; those that state the very same are not compared again.
    private static List<Stated> stated(ListedTerm predicate, List<Claim> claims) {
        List<Stated> all = new ArrayList<>();
        Map<Given, Stated> placed = new HashMap<>();
        for (Claim claim : claims) {
            ClaimValue value = ClaimValue.of(claim, predicate).orElse(null);
            if (value != null) {
                Given given = new Given(value, claim.claimPolarity() == Polarity.NEGATED);
                Stated stated = placed.get(given);
                if (stated == null) {
                    stated = place(all, given, predicate.single());
                    placed.put(given, stated);
                }
                stated.claims().add(claim);
            }
        }
        return all;
    }

    private static Stated place(List<Stated> all, Given given, boolean single) {
        for (Stated one : all) {
            if (one.negated() == given.negated()
                    && one.value().beside(given.value(), single) == Agreement.SAME) {
                return one;
            }
        }
        Stated made = new Stated(given.value(), given.negated(), new ArrayList<>());
        all.add(made);
        return made;
    }

    private static boolean disputed(Stated stated, List<Stated> all, boolean single) {
        return all.stream()
                .anyMatch(other -> {
                    Agreement agreement = stated.value().beside(other.value(), single);
                    return stated.negated() == other.negated()
                            ? !stated.negated() && agreement == Agreement.CLASH
                            : agreement == Agreement.SAME;
                });
    }
}
