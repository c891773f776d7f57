package org.dalil.history;

import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/// One field that an act changed, before and after, as written text. The field `gone` says that a
/// record was taken away or brought back.
public record Edit(RecordRef ref, String field, @Nullable String before, @Nullable String after) {
    /// The pretended field that says whether a record was taken away.
    public static final String GONE = "gone";

    /// The edit that takes this one back.
    Edit inverse() {
        return new Edit(ref, field, after, before);
    }
}
