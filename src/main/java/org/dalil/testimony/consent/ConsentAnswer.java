package org.dalil.testimony.consent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Whether a use is allowed on a day, and which decision says so.
public sealed interface ConsentAnswer {
    /// It is, without limits.
    record Given(Consent on) implements ConsentAnswer {}

    /// It is, within limits that a person has to read.
    ///
    /// @param limits why; never empty. Their words stand in the decision
    record GivenWithConditions(Consent on, Set<Limit> limits) implements ConsentAnswer {
        public GivenWithConditions {
            limits = Set.copyOf(limits);
        }
    }

    /// It is not.
    ///
    /// @param on what says so; null when nobody was asked
    record No(Reason why, @Nullable Consent on) implements ConsentAnswer {}

    /// It rests on a published source: consent is not ours to ask.
    record PublishedSource(Consent on) implements ConsentAnswer {}

    /// What an allowance is bounded by.
    enum Limit {
        /// By conditions in words.
        CONDITIONS,
        /// It is for one recipient, and the use names none.
        RECIPIENT,
        /// It is for one interview, and the use names none.
        INTERVIEW,
        /// It ends with something that no calendar knows.
        END
    }

    /// Why something is not allowed, the firmest first.
    enum Reason {
        WITHDRAWN,
        REFUSED,
        EXPIRED,
        ASK_EACH_TIME,
        /// The decision is of a later version or of a list of somebody’s own.
        UNKNOWN,
        NOT_ASKED
    }

    /// Whether the use may go on, perhaps within limits.
    default boolean allows() {
        return !(this instanceof No);
    }

    /// The decision it rests on; empty when nobody was asked.
    default Optional<Consent> decision() {
        return switch (this) {
            case Given one -> Optional.of(one.on());
            case GivenWithConditions one -> Optional.of(one.on());
            case PublishedSource one -> Optional.of(one.on());
            case No one -> Optional.ofNullable(one.on());
        };
    }

    /// The agent who decided for the person; empty when they did so themselves.
    default Optional<UUID> guardian() {
        return decision().map(one -> one.asking().guardian());
    }

    /// How little it allows: the smallest number stands where two are of the same day.
    default int rank() {
        return switch (this) {
            case No one -> one.why().ordinal();
            case GivenWithConditions one -> 100;
            case Given one -> 101;
            case PublishedSource one -> 102;
        };
    }
}
