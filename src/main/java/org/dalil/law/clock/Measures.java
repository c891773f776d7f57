package org.dalil.law.clock;

import org.dalil.claim.matter.MatterKind;
import org.dalil.kernel.DateValue;
import org.dalil.law.Certainty;
import org.dalil.law.Remark;
import org.dalil.law.bond.Binding;
import org.dalil.law.bond.BondBook;
import org.dalil.law.bond.Forum;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Told;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The interim measures of a dossier: those recorded as such, and those that only steps of a
/// proceeding tell of.
record Measures(List<One> all) {
    private static final Set<String> IN_FORCE = Set.of("in_force", "extended", "breached");
    private static final Set<String> OVER = Set.of("lifted", "refused");

    /// A measure with all its turns.
    ///
    /// @param told the measure; where only steps tell of it, the proceeding
    record One(Told told, @Nullable String forum, Course course) {}

    static Measures of(Dossier dossier) {
        List<One> all = new ArrayList<>();
        List<Told> proceedings = dossier.of(MatterKind.PROCEEDING);
        List<Told> measures = dossier.of(MatterKind.INTERIM_MEASURE);
        for (Told told : measures) {
            List<Turn> turns = States.turns(told, "measure_state");
            proceedings.stream()
                    .filter(one -> belongs(told, one, measures))
                    .forEach(one -> turns.addAll(steps(dossier, one.id())));
            all.add(new One(told, forum(told, proceedings), new Course(turns)));
        }
        for (Told proceeding : proceedings) {
            List<Turn> turns = steps(dossier, proceeding.id());
            if (!turns.isEmpty()
                    && measures.stream().noneMatch(one -> belongs(one, proceeding, measures))) {
                all.add(new One(proceeding, forum(proceeding, List.of()), new Course(turns)));
            }
        }
        return new Measures(List.copyOf(all));
    }

    /// A measure is one of a proceeding when it is part of it, or the only one of its forum.
    private static boolean belongs(Told measure, Told proceeding, List<Told> measures) {
        if (measure.within() != null
                && measure.within().kind() == MatterKind.PROCEEDING.records()) {
            return measure.isWithin(proceeding.id());
        }
        String forum = measure.term("forum").orElse(null);
        return forum != null
                && forum.equals(proceeding.term("forum").orElse(null))
                && measures.stream()
                                .filter(one -> forum.equals(one.term("forum").orElse(null)))
                                .count()
                        == 1;
    }

    private static List<Turn> steps(Dossier dossier, UUID proceeding) {
        return new ArrayList<>(
                dossier.of(MatterKind.LEGAL_STEP).stream()
                        .filter(step -> step.isWithin(proceeding))
                        .filter(step -> step.term("step_kind").orElse("").startsWith("interim_"))
                        .flatMap(step -> States.ofStep(step).stream())
                        .toList());
    }

    private static @Nullable String forum(Told told, List<Told> proceedings) {
        return told.term("forum")
                .or(() ->
                        proceedings.stream()
                                .filter(one -> told.isWithin(one.id()))
                                .findFirst()
                                .flatMap(one -> one.term("forum")))
                .orElse(null);
    }

    /// The measures on a day.
    List<Measure> on(LocalDate day) {
        return all.stream().map(one -> on(one, day)).toList();
    }

    private static Measure on(One one, LocalDate day) {
        Told told = one.told();
        Course course = one.course();
        return new Measure(
                told.id(),
                told.group(),
                one.forum(),
                addressees(told),
                States.terms(told, "measure_content"),
                States.terms(told, "measure_until"),
                course.holds(Set.of("requested"), Set.of("in_force", "refused"), day),
                course.holds(IN_FORCE, OVER, day),
                course.holds(Set.of("breached"), Set.of(), day));
    }

    private static List<UUID> addressees(Told told) {
        List<UUID> named = told.named("addressee_state");
        return named.isEmpty() ? told.named("respondent") : named;
    }

    /// What cannot be about the measures, on any day.
    List<Flag> flags(BondBook bonds) {
        List<Flag> flags = new ArrayList<>();
        for (One one : all) {
            lifted(one, flags);
            Forum forum = one.forum() == null ? null : Forum.ofCode(one.forum()).orElse(null);
            if (forum == null) {
                flags.add(flag(Flag.Kind.UNKNOWN_FORUM, one, "law.flag.unknown-forum"));
            } else {
                bound(one, forum, bonds, flags);
            }
        }
        return flags;
    }

    private static void lifted(One one, List<Flag> flags) {
        List<Turn> begun = one.course().said(IN_FORCE);
        for (Turn lifted : one.course().said(Set.of("lifted"))) {
            if (begun.isEmpty()) {
                flags.add(flag(Flag.Kind.LIFTED_NEVER_INDICATED, one, "law.flag.lifted-never"));
            } else if (begun.stream().allMatch(turn -> lifted.onset().surelyBefore(turn.onset()))) {
                flags.add(flag(Flag.Kind.LIFTED_BEFORE_INDICATED, one, "law.flag.lifted-before"));
            }
        }
    }

    /// A forum is told to be closed only where every day on which the measure may have come into
    /// force lies outside the bond.
    private static void bound(One one, Forum forum, BondBook bonds, List<Flag> flags) {
        String instrument = forum.instrument();
        if (instrument == null) {
            return;
        }
        for (UUID state : addressees(one.told())) {
            for (Turn turn : one.course().said(Set.of("in_force"))) {
                DateValue when = turn.when();
                LocalDate first = turn.onset().earliest();
                LocalDate last = turn.onset().latest();
                if (when == null || first == null || last == null) {
                    continue;
                }
                Binding then = bonds.binding(bonds.state(state), instrument, first);
                Binding later = bonds.binding(bonds.state(state), instrument, last);
                Certainty best = then.certainty().or(later.certainty());
                if (best == Certainty.NO) {
                    flags.add(
                            new Flag(
                                    Flag.Kind.FORUM_NOT_BOUND,
                                    List.of(one.told().id()),
                                    Remark.of("law.flag.forum-not-bound")
                                            .with("forum", forum.named())
                                            .with("reason", later.because())));
                }
            }
        }
    }

    private static Flag flag(Flag.Kind kind, One one, String key) {
        return new Flag(kind, List.of(one.told().id()), Remark.of(key));
    }
}
