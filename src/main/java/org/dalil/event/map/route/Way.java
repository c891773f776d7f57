package org.dalil.event.map.route;

import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The stations of one act in the order of its fields: from where, through where, handed over
/// where, to where, held where. Values of one field that cannot both be true are one station with
/// several marks. A State that a place already stands for is no station of its own.
final class Way {
    /// What one fact names at a station.
    record Mark(Fact fact, Known.Named named, boolean disputed) {}

    private final ActFacts act;
    private final Known known;
    private final List<List<Mark>> stations = new ArrayList<>();
    private final List<Mark> denied = new ArrayList<>();

    private Way(ActFacts act, Known known) {
        this.act = act;
        this.known = known;
        Set<String> from = states("from_state");
        Set<String> to = states("to_state");
        one("from_state");
        places(false, from, to);
        each("via", act.of("via"));
        one("handover_place");
        one("to_state");
        places(true, from, to);
        stations.removeIf(List::isEmpty);
        fold();
    }

    static Way of(ActFacts act, Known known) {
        return new Way(act, known);
    }

    List<List<Mark>> stations() {
        return stations;
    }

    /// What claims say was not so; it is told and never drawn.
    List<Mark> denied() {
        return denied;
    }

    private Set<String> states(String field) {
        Set<String> codes = new LinkedHashSet<>();
        for (Fact fact : act.of(field)) {
            known.named(fact).map(Known.Named::state).ifPresent(codes::add);
        }
        return codes;
    }

    /// Places where it happened or where somebody was held, on the near or on the far side.
    private void places(boolean after, Set<String> from, Set<String> to) {
        stations.add(marks(side("exact_place", after, from, to), true));
        each("held_at", side("held_at", after, from, to));
    }

    private List<Fact> side(String field, boolean after, Set<String> from, Set<String> to) {
        return act.of(field).stream().filter(fact -> isAfter(fact, from, to) == after).toList();
    }

    private boolean isAfter(Fact fact, Set<String> from, Set<String> to) {
        String state = known.named(fact).map(Known.Named::state).orElse(null);
        if (state != null && from.contains(state) != to.contains(state)) {
            return to.contains(state);
        }
        return fact.field().equals("held_at") && heldLater(fact.when());
    }

    private boolean heldLater(@Nullable DateValue at) {
        LocalDate began = act.first();
        DateValue since = at;
        for (Fact fact : act.of("held_from")) {
            if (since == null && fact.value() instanceof ClaimValue.Dated(DateValue date)) {
                since = date;
            }
        }
        LocalDate held = since == null ? null : since.earliest();
        return held != null && !held.isBefore(began);
    }

    private void one(String field) {
        stations.add(marks(act.of(field), true));
    }

    private void each(String field, List<Fact> facts) {
        Set<String> seen = new LinkedHashSet<>();
        for (Fact fact : facts) {
            String key = known.named(fact).map(Known.Named::key).orElse(field);
            if (seen.add(key)) {
                List<Fact> same =
                        facts.stream()
                                .filter(one ->
                                        key.equals(
                                                known.named(one)
                                                        .map(Known.Named::key)
                                                        .orElse(field)))
                                .toList();
                stations.add(marks(same, false));
            }
        }
    }

    private List<Mark> marks(List<Fact> facts, boolean single) {
        List<Mark> marks = new ArrayList<>();
        for (Fact fact : facts) {
            known.named(fact)
                    .ifPresent(named ->
                            (fact.negated() ? denied : marks).add(new Mark(fact, named, false)));
        }
        boolean disputed =
                single && marks.stream().map(mark -> mark.named().key()).distinct().count() > 1;
        return new ArrayList<>(
                marks.stream().map(mark -> new Mark(mark.fact(), mark.named(), disputed)).toList());
    }

    /// Takes out States for which a place next to them stands.
    private void fold() {
        for (int i = 0; i < stations.size(); i++) {
            List<Mark> before = i == 0 ? List.of() : stations.get(i - 1);
            List<Mark> after = i + 1 == stations.size() ? List.of() : stations.get(i + 1);
            stations.get(i).removeIf(mark -> stands(mark, before) || stands(mark, after));
        }
        stations.removeIf(List::isEmpty);
    }

    private static boolean stands(Mark state, List<Mark> beside) {
        return state.named().where() instanceof Whereabouts.InState(String code)
                && beside.stream()
                        .anyMatch(mark ->
                                mark.named().where() instanceof Whereabouts.At
                                        && code.equals(mark.named().state()));
    }
}
