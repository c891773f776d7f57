package org.dalil.kernel;

import java.util.Optional;

/// Where a date comes from. The codes are stored and shared: never rename, only add.
public enum DateBasis implements Coded {
    /// The source says it.
    STATED,
    /// The source says it by another date (`last month`), which is known.
    RELATIVE_RESOLVED,
    /// The source says it by another date that is not known yet.
    RELATIVE_UNRESOLVED,
    /// We concluded it.
    INFERRED,
    /// Another source says it.
    EXTERNAL;

    /// The basis of this code; empty when this version does not know it.
    public static Optional<DateBasis> ofCode(String code) {
        return Coded.find(DateBasis.class, code);
    }
}
