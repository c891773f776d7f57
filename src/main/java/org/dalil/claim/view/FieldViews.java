package org.dalil.claim.view;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.independence.Corroboration;
import org.dalil.claim.independence.Independence;
import org.dalil.claim.value.Agreement;
import org.dalil.claim.value.ClaimValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        return views(stated(subject));
    }

    /// The leading fields of a record: the fewest that have this many values together, each whole.
    /// Reading what fills a screen first spares whoever waits the rest.
    public List<FieldView> leading(RecordRef subject, int values) throws ProblemException {
        Map<ListedTerm, List<Stated>> leading = new LinkedHashMap<>();
        int found = 0;
        for (Map.Entry<ListedTerm, List<Stated>> field : stated(subject).entrySet()) {
            if (found < values) {
                leading.put(field.getKey(), field.getValue());
                found += field.getValue().size();
            }
        }
        return views(leading);
    }

    private Map<ListedTerm, List<Stated>> stated(RecordRef subject) throws ProblemException {
        List<Saying> about =
                holdings.database().read(tx -> Saying.about(tx, holdings.records(), subject.id()));
        Map<String, List<Saying>> sayings = new HashMap<>();
        for (Saying saying : about) {
            String field = saying.field();
            if (field != null) {
                sayings.computeIfAbsent(field, code -> new ArrayList<>()).add(saying);
            }
        }
        Map<ListedTerm, List<Stated>> fields = new LinkedHashMap<>();
        if (sayings.isEmpty()) {
            return fields;
        }
        for (ListedTerm predicate : vocabularies.terms("predicate")) {
            List<Stated> stated =
                    stated(predicate, sayings.getOrDefault(predicate.code(), List.of()));
            if (!stated.isEmpty()) {
                fields.put(predicate, stated);
            }
        }
        return fields;
    }

    /// The origins of all values are read at once: how sources hang together is much to read.
    private List<FieldView> views(Map<ListedTerm, List<Stated>> fields) throws ProblemException {
        Iterator<Corroboration> origins =
                independence
                        .ofEach(
                                fields.values().stream()
                                        .flatMap(List::stream)
                                        .map(Stated::claims)
                                        .toList())
                        .iterator();
        List<FieldView> views = new ArrayList<>();
        fields.forEach((predicate, stated) -> {
            List<Corroboration> its = stated.stream().map(one -> origins.next()).toList();
            views.add(new FieldView(predicate, values(stated, its, predicate.single())));
        });
        return views;
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
    private record Stated(ClaimValue value, boolean negated, List<UUID> claims) {}

    /// A value that a claim gives, affirmed or negated.
    private record Given(ClaimValue value, boolean negated) {}

    /// Gathers claims by what they state; those that state the very same are not compared again.
    private static List<Stated> stated(ListedTerm predicate, List<Saying> sayings) {
        List<Stated> all = new ArrayList<>();
        Map<Given, Stated> placed = new HashMap<>();
        for (Saying saying : sayings) {
            ClaimValue value = saying.value(predicate).orElse(null);
            if (value != null) {
                Given given = new Given(value, saying.negated());
                Stated stated = placed.get(given);
                if (stated == null) {
                    stated = place(all, given, predicate.single());
                    placed.put(given, stated);
                }
                stated.claims().add(saying.claim());
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
