package org.dalil.claim.view;

import org.dalil.casefile.vocabulary.ListedTerm;

import java.util.List;

/// One field of a record: everything that is stated of it, in the order in which it was recorded.
public record FieldView(ListedTerm predicate, List<ViewedValue> values) {
    public FieldView {
        values = List.copyOf(values);
    }

    /// Whether values stand against each other.
    public boolean disputed() {
        return values.stream().anyMatch(ViewedValue::disputed);
    }
}
