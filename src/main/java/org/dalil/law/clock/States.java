package org.dalil.law.clock;

import org.dalil.claim.view.Fact;
import org.dalil.kernel.DateValue;
import org.dalil.law.dossier.Told;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the turns that a matter took from what claims say of it. Knows the fields, and no law.
final class States {
    /// The states that steps of a proceeding amount to.
    private static final Map<String, String> STEPS =
            Map.ofEntries(
                    Map.entry("extradition_request", "received"),
                    Map.entry("extradition_order", "ordered"),
                    Map.entry("appeal", "appealed"),
                    Map.entry("interim_request", "requested"),
                    Map.entry("interim_indicated", "in_force"),
                    Map.entry("interim_refused", "refused"),
                    Map.entry("interim_lifted", "lifted"),
                    Map.entry("interim_breached", "breached"));

    private States() {}

    /// The turns that a field tells of, each dated as its claim is.
    static Course of(Told told, String field) {
        return new Course(turns(told, field));
    }

    static List<Turn> turns(Told told, String field) {
        List<Turn> turns = new ArrayList<>();
        for (Fact fact : told.facts(field)) {
            if (!fact.term().isEmpty()) {
                turns.add(Turn.of(fact, fact.term(), fact.when()));
            }
        }
        return turns;
    }

    /// The codes that claims affirm of a field, each once.
    static List<String> terms(Told told, String field) {
        return told.facts(field).stream()
                .filter(fact -> !fact.negated() && !fact.term().isEmpty())
                .map(Fact::term)
                .distinct()
                .sorted()
                .toList();
    }

    /// The turns that a step amounts to: what it is, and what came out where that is an answer to
    /// an appeal. It is dated by its own date; where claims give several, each makes a turn.
    static List<Turn> ofStep(Told step) {
        List<Turn> turns = new ArrayList<>();
        for (Fact kind : step.facts("step_kind")) {
            String state = STEPS.get(kind.term());
            if (state != null) {
                addDated(turns, step, kind, state);
            } else if (kind.term().equals("judgment") || kind.term().equals("hearing")) {
                for (Fact outcome : step.facts("step_outcome")) {
                    if (outcome.term().equals("upheld") || outcome.term().equals("quashed")) {
                        addDated(turns, step, outcome, outcome.term());
                    }
                }
            }
        }
        return turns;
    }

    private static void addDated(List<Turn> turns, Told step, Fact fact, String state) {
        List<DateValue> dates =
                step.facts("step_date").stream()
                        .filter(date -> !date.negated() && date.when() != null)
                        .map(date -> Objects.requireNonNull(date.when()))
                        .toList();
        if (dates.isEmpty()) {
            turns.add(Turn.of(fact, state, fact.when()));
        }
        dates.forEach(date -> turns.add(Turn.of(fact, state, date)));
    }
}
