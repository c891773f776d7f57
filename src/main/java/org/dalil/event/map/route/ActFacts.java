package org.dalil.event.map.route;

import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// An act and what claims say of it.
///
/// @param facts in the order in which they were recorded
public record ActFacts(RecordRef act, List<Fact> facts) {
    public ActFacts {
        facts = List.copyOf(facts);
    }

    /// What is said of a field.
    List<Fact> of(String field) {
        return facts.stream().filter(fact -> fact.field().equals(field)).toList();
    }

    /// The terms that are said of a field, those left out that are denied.
    List<String> terms(String field) {
        return of(field).stream()
                .filter(fact -> !fact.negated())
                .map(Fact::term)
                .distinct()
                .toList();
    }

    /// Every date that is stated for it: when it began or ended, else since when it was carried
    /// out.
    List<DateValue> dates() {
        for (String field : List.of("begun", "ended")) {
            List<DateValue> found = new ArrayList<>();
            for (Fact fact : of(field)) {
                if (!fact.negated() && fact.value() instanceof ClaimValue.Dated(DateValue date)) {
                    found.add(date);
                }
            }
            if (!found.isEmpty()) {
                return found.stream().distinct().toList();
            }
        }
        List<DateValue> since = new ArrayList<>();
        for (Fact fact : of("stage")) {
            DateValue when = fact.when();
            if (!fact.negated() && fact.term().equals("carried_out") && when != null) {
                since.add(when);
            }
        }
        return since;
    }

    /// The first day on which it can have been; the last of days when none is stated.
    LocalDate first() {
        LocalDate first = LocalDate.MAX;
        for (DateValue date : dates()) {
            LocalDate day = date.earliest() == null ? date.latest() : date.earliest();
            first = day != null && day.isBefore(first) ? day : first;
        }
        return first;
    }

    /// The claims that state any of these fields and do not deny it.
    Set<UUID> claims(Collection<String> fields) {
        Set<UUID> claims = new LinkedHashSet<>();
        facts.stream()
                .filter(fact -> fields.contains(fact.field()) && !fact.negated())
                .forEach(fact -> claims.add(fact.claim()));
        return claims;
    }
}
