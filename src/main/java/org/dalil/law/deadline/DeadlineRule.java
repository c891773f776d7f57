package org.dalil.law.deadline;

import org.dalil.law.Remark;

import java.time.LocalDate;
import java.util.stream.Stream;

/// A rule by which a last day follows from a first. It counts days of the calendar and never moves
/// a last day because it is a holiday: that reading is the safe one.
public enum DeadlineRule {
    /// Six months from the final domestic decision; four for decisions from 1 February 2022 on
    /// (Protocol 15, articles 4 and 8).
    ECTHR(true),
    /// Five years from the end of domestic remedies; later may be held an abuse (rules of the Human
    /// Rights Committee).
    HRC(false),
    /// Five years from the end of domestic remedies (rules of the Committee against Torture).
    CAT(false),
    /// Ten days from notice of an order to extradite (Russian Code of Criminal Procedure, article
    /// 463).
    RUSSIAN_ORDER(true);

    private static final LocalDate FOUR_MONTHS = LocalDate.of(2022, 2, 1);

    private final boolean verified;

    DeadlineRule(boolean verified) {
        this.verified = verified;
    }

    /// Whether the rule was read where it stands, and is not only general knowledge.
    public boolean verified() {
        return verified;
    }

    /// The rule in words.
    public Remark words() {
        return Remark.of(
                switch (this) {
                    case ECTHR -> "law.deadline.ecthr";
                    case HRC -> "law.deadline.hrc";
                    case CAT -> "law.deadline.cat";
                    case RUSSIAN_ORDER -> "law.deadline.russian-order";
                });
    }

    /// The last day that follows from a first.
    public LocalDate last(LocalDate first) {
        return switch (this) {
            case ECTHR -> first.plusMonths(first.isBefore(FOUR_MONTHS) ? 6 : 4);
            case HRC, CAT -> first.plusYears(5);
            case RUSSIAN_ORDER -> first.plusDays(10);
        };
    }

    /// The days of a span at which the last day can be earliest or latest: its ends, and where the
    /// rule changes inside it.
    Stream<LocalDate> turns(LocalDate from, LocalDate to) {
        return this == ECTHR && from.isBefore(FOUR_MONTHS) && !to.isBefore(FOUR_MONTHS)
                ? Stream.of(from, FOUR_MONTHS.minusDays(1), FOUR_MONTHS, to)
                : Stream.of(from, to);
    }
}
