package org.dalil.kernel.quantity;

import org.dalil.kernel.Problem;

import java.util.List;

/// What comes of adding quantities: a figure of our own, or why they cannot be added. Never adds
/// what does not count the same, and never hides that an input was only a bound.
public sealed interface Sum {
    /// The total, computed by us, bounded where an input was.
    record Summed(Quantity derived, List<Quantity> inputs) implements Sum {
        public Summed {
            inputs = List.copyOf(inputs);
            if (derived.kind() != QuantityKind.DERIVED || inputs.size() < 2) {
                throw new IllegalArgumentException("not a total of ours");
            }
        }
    }

    /// Why there is no total.
    ///
    /// @param inputs which of the inputs stand in the way, from 0: one, two, or none in particular
    record Reason(Problem problem, List<Integer> inputs) {
        public Reason {
            inputs = List.copyOf(inputs);
        }
    }

    /// No total. Each reason names the input, or the two, that stand in the way.
    record Refused(List<Reason> reasons) implements Sum {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }
    }

    /// Adds what counts the same unit, direction and population in times that cannot overlap.
    static Sum of(List<Quantity> inputs) {
        return Adding.of(inputs, false);
    }

    /// Adds what a person has stated to count different ones: then populations may differ and times
    /// may overlap.
    static Sum ofDisjoint(List<Quantity> inputs) {
        return Adding.of(inputs, true);
    }
}
