package org.dalil.kernel.quantity;

import org.dalil.kernel.Coded;

import java.util.Optional;

/// How a number was given. The codes are stored and shared: never rename, only add.
public enum QuantityKind implements Coded {
    /// This many.
    EXACT,
    /// This many or more.
    AT_LEAST,
    /// This many or fewer.
    AT_MOST,
    /// From this many to that many.
    RANGE,
    /// About this many; how far off it may be is not said.
    APPROX,
    /// A word and no figure: `hundreds`, `several`.
    VERBAL,
    /// So many out of so many.
    FRACTION,
    /// Computed by us from other quantities; nobody said it.
    DERIVED;

    /// The kind of this code; empty when this version does not know it.
    public static Optional<QuantityKind> ofCode(String code) {
        return Coded.find(QuantityKind.class, code);
    }
}
