package org.dalil.testimony.consent;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// The days on which decisions begin to count. Where a day is not known exactly, what allows counts
/// from the last day it can be, and what does not from the first.
final class ConsentDays {
    private ConsentDays() {}

    /// From which day a decision counts.
    static LocalDate start(Consent one) {
        if (isWithdrawal(one)) {
            return withdrawal(one);
        }
        LocalDate recorded = recorded(one.id());
        DateValue given = one.given();
        LocalDate first = given == null ? null : given.earliest();
        LocalDate last = given == null ? null : given.latest();
        boolean allows =
                ConsentState.ofCode(one.state().code()).map(ConsentState::allows).orElse(false);
        LocalDate said = allows ? or(last, first) : or(first, last);
        if (said == null) {
            return recorded == null ? LocalDate.MIN : recorded;
        }
        // Nothing is written down before it is decided.
        return allows && first != null && recorded != null && recorded.isBefore(said)
                ? later(first, recorded)
                : said;
    }

    /// From which day a decision is withdrawn.
    static LocalDate withdrawal(Consent one) {
        DateValue day = one.withdrawn();
        LocalDate said = day == null ? null : or(day.earliest(), day.latest());
        if (said != null) {
            return said;
        }
        LocalDate recorded = recorded(one.id());
        return recorded == null ? LocalDate.MIN : recorded;
    }

    /// Whether it says nothing but that an earlier decision is withdrawn.
    static boolean isWithdrawal(Consent one) {
        return one.state().code().equals(ConsentState.WITHDRAWN.code());
    }

    /// Whether it is withdrawn on that day.
    static boolean isWithdrawn(Consent one, LocalDate day) {
        return (isWithdrawal(one) || one.withdrawn() != null) && !withdrawal(one).isAfter(day);
    }

    /// The day, in UTC, on which it was written down; ids of version 7 tell.
    private static @Nullable LocalDate recorded(UUID id) {
        return id.version() == 7
                ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                : null;
    }

    private static @Nullable LocalDate or(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
