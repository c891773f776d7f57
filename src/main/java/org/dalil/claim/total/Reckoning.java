package org.dalil.claim.total;

import org.dalil.claim.Claim;
import org.dalil.kernel.Problem;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.Share;
import org.dalil.kernel.quantity.Sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What comes of the numbers of some claims: a figure of ours, or every reason why there is none.
/// Never leaves a claim out by itself.
public sealed interface Reckoning {
    /// No claim is chosen.
    record Nothing() implements Reckoning {}

    /// A figure that we computed: the total of several claims, or the share that one gives.
    ///
    /// @param inputs the claims that it was computed from
    record Found(Quantity derived, List<Claim> inputs) implements Reckoning {
        public Found {
            inputs = List.copyOf(inputs);
        }

        /// Whether it is the share of a part in its whole, and no total.
        public boolean isShare() {
            return inputs.size() == 1;
        }
    }

    /// No figure, and why.
    record Refused(List<Objection> objections) implements Reckoning {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /// One reason.
    ///
    /// @param claims the one or two that stand in the way; none when no claim in particular does
    record Objection(Problem problem, List<Claim> claims) {
        public Objection {
            claims = List.copyOf(claims);
        }

        /// The last word of the reason’s key: `unit`, `too-few`.
        public String code() {
            return problem.key().substring(problem.key().lastIndexOf('.') + 1);
        }
    }

    /// Adds these claims up; of one alone, computes the share that it gives.
    ///
    /// @param claims each with a number
    /// @param disjoint whether a person has stated that no one is counted twice
    static Reckoning of(List<Claim> claims, boolean disjoint) {
        if (claims.isEmpty()) {
            return new Nothing();
        }
        List<Quantity> quantities =
                claims.stream().flatMap(one -> Stream.ofNullable(one.quantity())).toList();
        if (quantities.size() != claims.size()) {
            throw new IllegalArgumentException("a claim without a number");
        }
        Optional<Share> share =
                claims.size() == 1 ? quantities.getFirst().share() : Optional.empty();
        return share.<Reckoning>map(one -> new Found(one.derived(), claims))
                .orElseGet(() ->
                        switch (disjoint ? Sum.ofDisjoint(quantities) : Sum.of(quantities)) {
                            case Sum.Summed(Quantity derived, var inputs) ->
                                    new Found(derived, claims);
                            case Sum.Refused(var reasons) -> refused(reasons, claims);
                        });
    }

    private static Reckoning refused(List<Sum.Reason> reasons, List<Claim> claims) {
        return new Refused(
                reasons.stream()
                        .map(why ->
                                new Objection(
                                        why.problem(),
                                        why.inputs().stream().map(claims::get).toList()))
                        .toList());
    }
}
