package org.dalil.law.dossier;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One matter that bears on somebody’s position, with all that claims say of it. Judges nothing.
///
/// @param within what it belongs to, or null
/// @param group the group of which it is told and whose member the person is; null where it is told
///   of the person
/// @param facts in no order that matters
public record Told(
        MatterKind kind,
        UUID id,
        @Nullable RecordRef within,
        @Nullable UUID group,
        List<Fact> facts) {
    public Told {
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparing(Fact::claim));
        facts = List.copyOf(sorted);
    }

    /// What claims say of one field.
    public List<Fact> facts(String field) {
        List<Fact> its = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.field().equals(field)) {
                its.add(fact);
            }
        }
        return its;
    }

    /// The term that a field has by the first claim that affirms one; empty when none does.
    public Optional<String> term(String field) {
        for (Fact fact : facts) {
            if (fact.field().equals(field) && !fact.negated() && !fact.term().isEmpty()) {
                return Optional.of(fact.term());
            }
        }
        return Optional.empty();
    }

    /// The records that claims name as the field’s value, each once.
    public List<UUID> named(String field) {
        Set<UUID> named = new LinkedHashSet<>();
        for (Fact fact : facts) {
            UUID one = fact.field().equals(field) && !fact.negated() ? fact.named() : null;
            if (one != null) {
                named.add(one);
            }
        }
        return List.copyOf(named);
    }

    /// Whether everything that is dated of it came certainly after a day. A part of something else
    /// follows that, and what has no date may have been before.
    public boolean beganAfter(LocalDate day) {
        if (day.equals(LocalDate.MAX) || within != null && kind == MatterKind.LEGAL_STEP) {
            return false;
        }
        boolean dated = false;
        for (Fact fact : facts) {
            DateValue when = fact.when();
            if (when != null) {
                LocalDate first = when.earliest();
                if (first == null || !first.isAfter(day)) {
                    return false;
                }
                dated = true;
            }
        }
        return dated;
    }

    /// Whether it belongs to this.
    public boolean isWithin(UUID other) {
        return within != null && within.id().equals(other);
    }
}
