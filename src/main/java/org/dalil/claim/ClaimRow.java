package org.dalil.claim;

import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.content.ClaimKind;
import org.dalil.kernel.DateValue;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A claim as lists show it.
///
/// @param passages how many passages it rests on
/// @param conflicts how many other claims it stands against
/// @param allegation what its words never stand without; null when it alleges nothing against a
///   victim
public record ClaimRow(
        UUID id,
        long number,
        String statement,
        ClaimKind kind,
        boolean sealed,
        @Nullable DateValue when,
        long passages,
        long conflicts,
        @Nullable Allegation allegation) {
    /// Its statement for one line: that of an allegation behind who says so.
    public String told(Texts texts) {
        return allegation == null ? statement : allegation.before(statement, texts);
    }

    ClaimRow carrying(@Nullable Allegation other) {
        return new ClaimRow(id, number, statement, kind, sealed, when, passages, conflicts, other);
    }
}
