package org.dalil.law.clock;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.law.Certainty;
import org.dalil.law.Remark;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Told;
import org.dalil.law.dossier.Whereabouts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Finds what cannot be in somebody’s position on a day: two places at once, a removal while a
/// measure forbade it. Says so, and changes nothing.
final class Impossible {
    private Impossible() {}

    static List<Flag> of(
            Dossier dossier,
            LocalDate day,
            List<Measure> measures,
            List<Extradition> extraditions) {
        List<Flag> flags = new ArrayList<>();
        places(dossier, day, flags);
        for (Extradition removal : extraditions) {
            for (Measure measure : measures) {
                if (removal.carriedOut().may() && measure.inForce().may()) {
                    flags.add(
                            new Flag(
                                    Flag.Kind.REMOVED_UNDER_MEASURE,
                                    List.of(removal.matters().getFirst(), measure.matter()),
                                    Remark.of("law.flag.removed-under-measure")));
                }
            }
        }
        return flags;
    }

    private static void places(Dossier dossier, LocalDate day, List<Flag> flags) {
        Set<Whereabouts> places = new LinkedHashSet<>();
        Set<UUID> acts = new LinkedHashSet<>();
        for (Told act : dossier.of(MatterKind.ACT)) {
            if (backwards(act)) {
                flags.add(
                        new Flag(
                                Flag.Kind.RUNS_BACKWARDS,
                                List.of(act.id()),
                                Remark.of("law.flag.runs-backwards")));
            } else if (heldOn(act, day) == Certainty.CERTAIN) {
                for (Fact place : act.facts("held_at")) {
                    if (!place.negated()) {
                        places.add(where(dossier, place.value()));
                        acts.add(act.id());
                    }
                }
            }
        }
        long apart = apart(places);
        if (apart > 1) {
            flags.add(
                    new Flag(
                            Flag.Kind.TWO_PLACES,
                            List.copyOf(acts),
                            Remark.of("law.flag.two-places").with("count", apart)));
        }
    }

    /// How many places these are, those left out in which another of them may lie: a town and its
    /// country are one.
    private static long apart(Set<Whereabouts> places) {
        return places.stream()
                .filter(one ->
                        places.stream()
                                .noneMatch(other -> !other.equals(one) && one.mayHold(other)))
                .count();
    }

    private static Whereabouts where(Dossier dossier, ClaimValue value) {
        if (!(value instanceof ClaimValue.Placed(var place, var words))) {
            return Whereabouts.of(value.toString(), null);
        }
        Whereabouts known = place == null ? null : dossier.places().get(place);
        if (known != null) {
            return known;
        }
        return Whereabouts.of(words == null ? String.valueOf(place) : words, null);
    }

    private static Certainty heldOn(Told act, LocalDate day) {
        Certainty from = begun(act, "held_from", day);
        List<Fact> ends = affirmed(act, "held_to");
        Certainty over =
                ends.isEmpty() ? Certainty.POSSIBLE : begun(act, "held_to", day.minusDays(1));
        return from.and(over.not());
    }

    private static Certainty begun(Told act, String field, LocalDate day) {
        return affirmed(act, field).stream()
                .map(fact -> Onset.of(fact.when()).by(day))
                .reduce(Certainty::and)
                .orElse(Certainty.POSSIBLE);
    }

    private static boolean backwards(Told act) {
        return affirmed(act, "held_to").stream()
                .anyMatch(to ->
                        affirmed(act, "held_from").stream()
                                .anyMatch(from ->
                                        Onset.of(to.when()).surelyBefore(Onset.of(from.when()))));
    }

    private static List<Fact> affirmed(Told act, String field) {
        return act.facts(field).stream().filter(fact -> !fact.negated()).toList();
    }
}
