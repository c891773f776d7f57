package org.dalil.law.dossier;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        facts = facts.stream().sorted(Comparator.comparing(Fact::claim)).toList();
    }

    /// What claims say of one field.
    public List<Fact> facts(String field) {
        return facts.stream().filter(fact -> fact.field().equals(field)).toList();
    }

    /// The term that a field has by the first claim that affirms one; empty when none does.
    public Optional<String> term(String field) {
        return facts(field).stream()
                .filter(fact -> !fact.negated() && !fact.term().isEmpty())
                .map(Fact::term)
                .findFirst();
    }

    /// The records that claims name as the field’s value, each once.
    public List<UUID> named(String field) {
        return facts(field).stream()
                .filter(fact -> !fact.negated())
                .flatMap(fact -> Optional.ofNullable(fact.named()).stream())
                .distinct()
                .toList();
    }

    /// Whether it belongs to this.
    public boolean isWithin(UUID other) {
        return within != null && within.id().equals(other);
    }
}
