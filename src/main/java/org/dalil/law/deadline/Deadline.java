package org.dalil.law.deadline;

import org.dalil.kernel.DateValue;
import org.dalil.law.Remark;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A last day, or why there is none. It is reckoned anew whenever it is asked for, so that it
/// follows the dates it rests on.
public sealed interface Deadline {
    /// The rule it follows.
    DeadlineRule rule();

    /// The rule and what it was reckoned from, in words.
    List<Remark> shown();

    /// A last day.
    ///
    /// @param from the date that it is counted from
    /// @param safe the earliest last day that the date allows: to be kept
    /// @param latest the latest, or null where the date is open
    record Due(DeadlineRule rule, DateValue from, LocalDate safe, @Nullable LocalDate latest)
            implements Deadline {
        @Override
        public List<Remark> shown() {
            return List.of(rule.words(), Remark.of("law.deadline.counted-from").with("date", from));
        }

        /// Whether the last day is one day and no other.
        public boolean exact() {
            return safe.equals(latest);
        }

        /// How many days are left on a day, by the safe reading; negative when it has passed.
        public long daysLeft(LocalDate day) {
            return safe.toEpochDay() - day.toEpochDay();
        }
    }

    /// A last day that cannot be told, and why.
    record Unknown(DeadlineRule rule, Remark why) implements Deadline {
        @Override
        public List<Remark> shown() {
            return List.of(rule.words(), why);
        }
    }

    /// The last day that follows from a date, or why it cannot be told.
    static Deadline of(DeadlineRule rule, @Nullable DateValue from) {
        if (from == null) {
            return new Unknown(rule, Remark.of("law.deadline.no-date"));
        }
        LocalDate first = from.earliest();
        LocalDate last = from.latest();
        if (first == null) {
            return new Unknown(
                    rule,
                    Remark.of(last == null ? "law.deadline.not-placed" : "law.deadline.open-start")
                            .with("date", from));
        }
        return new Due(
                rule,
                from,
                rule.turns(first, last == null ? first.plusYears(100) : last)
                        .map(rule::last)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                last == null
                        ? null
                        : rule.turns(first, last)
                                .map(rule::last)
                                .max(LocalDate::compareTo)
                                .orElseThrow());
    }
}
