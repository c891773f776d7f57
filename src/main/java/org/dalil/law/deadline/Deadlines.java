package org.dalil.law.deadline;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.DateValue;
import org.dalil.law.bond.BondBook;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Told;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The last days that follow from what claims say of somebody: for an appeal against each order,
/// for turning to international bodies after each final decision. Keeps none.
public final class Deadlines {
    private static final Set<String> ANSWERS = Set.of("upheld", "refused", "lawful");

    private Deadlines() {}

    /// A last day and where it comes from.
    ///
    /// @param matter the request or step that starts it
    /// @param claim that says so
    public record Started(UUID matter, UUID claim, Deadline deadline) {}

    /// Every last day of a dossier, each counted from one claim: where claims differ, so do they.
    public static List<Started> of(Dossier dossier, BondBook bonds) {
        List<Started> all = new ArrayList<>();
        boolean russian = isRussian(dossier, bonds);
        for (Told request : dossier.of(MatterKind.EXTRADITION_REQUEST)) {
            for (Fact fact : request.facts("request_state")) {
                if (!fact.negated() && fact.term().equals("ordered") && russian) {
                    all.add(started(request, fact, DeadlineRule.RUSSIAN_ORDER, fact.when()));
                }
                if (!fact.negated() && fact.term().equals("upheld")) {
                    international(all, request, fact, fact.when());
                }
            }
        }
        for (Told step : dossier.of(MatterKind.LEGAL_STEP)) {
            step(all, step, russian);
        }
        return List.copyOf(all);
    }

    private static void step(List<Started> all, Told step, boolean russian) {
        DateValue date =
                step.facts("step_date").stream()
                        .filter(fact -> !fact.negated())
                        .map(Fact::when)
                        .findFirst()
                        .orElse(null);
        for (Fact kind : step.facts("step_kind")) {
            if (!kind.negated() && kind.term().equals("extradition_order") && russian) {
                DateValue when = date == null ? kind.when() : date;
                all.add(started(step, kind, DeadlineRule.RUSSIAN_ORDER, when));
            }
        }
        for (Fact outcome : step.facts("step_outcome")) {
            if (!outcome.negated() && ANSWERS.contains(outcome.term())) {
                international(all, step, outcome, date == null ? outcome.when() : date);
            }
        }
    }

    private static void international(
            List<Started> all, Told told, Fact fact, @Nullable DateValue when) {
        for (DeadlineRule rule : List.of(DeadlineRule.ECTHR, DeadlineRule.HRC, DeadlineRule.CAT)) {
            all.add(started(told, fact, rule, when));
        }
    }

    private static Started started(
            Told told, Fact fact, DeadlineRule rule, @Nullable DateValue when) {
        return new Started(told.id(), fact.claim(), Deadline.of(rule, when));
    }

    private static boolean isRussian(Dossier dossier, BondBook bonds) {
        return dossier.of(MatterKind.EXTRADITION_REQUEST).stream()
                .flatMap(request -> request.named("requested_state").stream())
                .anyMatch(state -> "RU".equals(bonds.state(state).code()));
    }
}
