package org.dalil.law.clock;

import org.dalil.kernel.DateValue;
import org.dalil.law.Certainty;
import org.dalil.law.Remark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The turns of one measure, request or protection, and what they amount to on a day. Adding a
/// claim that says it holds never makes it less sure, and a date that becomes narrower never turns
/// yes into no.
record Course(List<Turn> turns) {
    Course {
        turns =
                turns.stream()
                        .sorted(
                                Comparator.comparing(Turn::claim)
                                        .thenComparing(Turn::state)
                                        .thenComparing(
                                                Turn::when,
                                                Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }

    /// Whether one of these states holds on a day and none of those has come after it.
    Answer holds(Set<String> on, Set<String> off, LocalDate day) {
        List<Turn> ends = said(off);
        List<Turn> live =
                said(on).stream()
                        .filter(turn -> turn.onset().by(day).may() && !surelyEnded(turn, ends, day))
                        .toList();
        if (live.isEmpty()) {
            return Answer.NO;
        }
        List<Turn> sure = live.stream().filter(turn -> sure(turn, ends, day)).toList();
        List<Turn> telling = sure.isEmpty() ? live : sure;
        Set<Remark> reasons = new LinkedHashSet<>();
        if (sure.isEmpty()) {
            live.forEach(turn -> doubt(turn, ends, day, reasons));
        }
        return new Answer(
                sure.isEmpty() ? Certainty.POSSIBLE : Certainty.CERTAIN,
                telling.stream()
                        .map(Turn::when)
                        .filter(Objects::nonNull)
                        .min(Comparator.<DateValue>naturalOrder())
                        .orElse(null),
                telling.stream().map(Turn::claim).distinct().toList(),
                List.copyOf(reasons));
    }

    /// The turns to these states that claims affirm.
    List<Turn> said(Set<String> states) {
        return turns.stream()
                .filter(one -> !one.negated() && states.contains(one.state()))
                .toList();
    }

    private boolean surelyEnded(Turn turn, List<Turn> ends, LocalDate day) {
        return ends.stream()
                .anyMatch(end ->
                        end.onset().by(day) == Certainty.CERTAIN
                                && turn.onset().surelyBefore(end.onset())
                                && !denied(end, day));
    }

    private boolean sure(Turn turn, List<Turn> ends, LocalDate day) {
        return turn.onset().by(day) == Certainty.CERTAIN
                && !denied(turn, day)
                && ends.stream().allMatch(end -> overBefore(end, turn, day));
    }

    private static boolean overBefore(Turn end, Turn turn, LocalDate day) {
        return !end.onset().by(day).may() || end.onset().surelyBefore(turn.onset());
    }

    /// Whether a claim says that it is not in that state, at a time that may be after it came into
    /// it.
    private boolean denied(Turn turn, LocalDate day) {
        return turns.stream()
                .anyMatch(one ->
                        one.negated()
                                && one.state().equals(turn.state())
                                && one.onset().by(day).may()
                                && !one.onset().surelyBefore(turn.onset()));
    }

    private void doubt(Turn turn, List<Turn> ends, LocalDate day, Set<Remark> reasons) {
        if (turn.onset().by(day) == Certainty.POSSIBLE) {
            DateValue when = turn.when();
            reasons.add(
                    when == null
                            ? Remark.of("law.reason.undated")
                            : Remark.of("law.reason.date-open").with("date", when));
        }
        if (denied(turn, day)) {
            reasons.add(Remark.of("law.reason.denied"));
        }
        if (ends.stream().anyMatch(end -> !overBefore(end, turn, day))) {
            reasons.add(Remark.of("law.reason.order-open"));
        }
    }
}
