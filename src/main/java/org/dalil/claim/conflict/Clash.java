package org.dalil.claim.conflict;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.conflict.Suggestion.Sort;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.value.Agreement;
import org.dalil.claim.value.ClaimValue;

import java.util.Optional;

/// Whether two claims about the same field of the same record can both be true as they stand.
final class Clash {
    private Clash() {}

    /// In what two claims about this field clash; empty when both can be true.
    static Optional<Sort> between(Claim a, Claim b, ListedTerm predicate) {
        Optional<ClaimValue> first = ClaimValue.of(a, predicate);
        Optional<ClaimValue> second = ClaimValue.of(b, predicate);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Agreement agreement = first.get().beside(second.get(), predicate.single());
        if (a.claimPolarity() == Polarity.NEGATED && b.claimPolarity() == Polarity.NEGATED) {
            return Optional.empty();
        }
        if (a.claimPolarity() != b.claimPolarity()) {
            return agreement == Agreement.SAME ? Optional.of(Sort.POLARITY) : Optional.empty();
        }
        return agreement == Agreement.CLASH ? Optional.of(sort(first.get())) : Optional.empty();
    }

    private static Sort sort(ClaimValue value) {
        return switch (value) {
            case ClaimValue.Dated dated -> Sort.DATE;
            case ClaimValue.Counted counted -> Sort.NUMBER;
            case ClaimValue.Placed placed -> Sort.PLACE;
            case ClaimValue.Named named -> Sort.VALUE;
            case ClaimValue.Worded worded -> Sort.VALUE;
        };
    }
}
