package org.dalil.kernel;

import org.jspecify.annotations.Nullable;

/// tmp
public record DateValue(
        String verbatim, @Nullable String edtf, DateBasis basis, @Nullable RecordRef relativeTo) {
    /// tmp
    public @Nullable Long earliestDay() {
        return null;
    }

    /// tmp
    public @Nullable Long latestDay() {
        return null;
    }
}
