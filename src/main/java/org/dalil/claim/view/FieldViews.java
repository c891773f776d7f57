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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<FieldView> views = new ArrayList<>();
        for (ListedTerm predicate : vocabularies.terms("predicate")) {
            List<Claim> stated = claims.getOrDefault(predicate.code(), List.of());
            List<ViewedValue> values = values(predicate, stated);
            if (!values.isEmpty()) {
                views.add(new FieldView(predicate, values));
            }
        }
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

    private List<ViewedValue> values(ListedTerm predicate, List<Claim> claims)
            throws ProblemException {
        List<Stated> all = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<ClaimValue> value = ClaimValue.of(claim, predicate);
            if (value.isPresent()) {
                boolean negated = claim.claimPolarity() == Polarity.NEGATED;
                stated(all, value.get(), negated, predicate.single()).claims().add(claim);
            }
        }
        List<Corroboration> origins = new ArrayList<>();
        for (Stated one : all) {
            origins.add(independence.of(one.claims().stream().map(Claim::id).toList()));
        }
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
                            disputed(stated, all, predicate.single())));
        }
        return values;
    }

    /// A value while its claims are gathered.
    private record Stated(ClaimValue value, boolean negated, List<Claim> claims) {}

    private static Stated stated(
            List<Stated> all, ClaimValue value, boolean negated, boolean single) {
        for (Stated one : all) {
            if (one.negated() == negated && one.value().beside(value, single) == Agreement.SAME) {
                return one;
            }
        }
        Stated made = new Stated(value, negated, new ArrayList<>());
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
