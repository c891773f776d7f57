package org.dalil.law.clock;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.view.Fact;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The assurances of a dossier on a day: what had been said of them by then, each claim in its own
/// voice.
final class Promises {
    private static final Set<String> SIDES =
            Set.of("promised", "promise_evidence", "sufficiency", "kept", "invoked_by");

    private Promises() {}

    static List<Promise> on(LocalDate day, Dossier dossier) {
        List<Promise> promises = new ArrayList<>();
        for (Told told : dossier.of(MatterKind.ASSURANCE)) {
            boolean later =
                    told.facts("given_on").stream()
                            .anyMatch(fact ->
                                    !fact.negated() && !Onset.of(fact.when()).by(day).may());
            if (!later) {
                promises.add(promise(told, day, dossier));
            }
        }
        return promises;
    }

    private static Promise promise(Told told, LocalDate day, Dossier dossier) {
        return new Promise(
                told.id(),
                told.group(),
                told.named("promisor"),
                told.named("recipient"),
                voiced(told, "promised", fact -> !fact.negated(), day, dossier),
                voiced(told, "promise_evidence", fact -> !fact.negated(), day, dossier),
                voiced(told, "invoked_by", fact -> !fact.negated(), day, dossier),
                voiced(told, "sufficiency", is("sufficient"), day, dossier),
                voiced(told, "sufficiency", is("insufficient"), day, dossier),
                denied(told, day, dossier));
    }

    /// What is said not to be so of any side of it, and that it was broken.
    private static List<Voiced> denied(Told told, LocalDate day, Dossier dossier) {
        List<Voiced> denied = new ArrayList<>();
        for (String side : SIDES.stream().sorted().toList()) {
            denied.addAll(voiced(told, side, Fact::negated, day, dossier));
        }
        denied.addAll(voiced(told, "kept", is("broken"), day, dossier));
        return denied;
    }

    private static Predicate<Fact> is(String term) {
        return fact -> !fact.negated() && fact.term().equals(term);
    }

    private static List<Voiced> voiced(
            Told told, String field, Predicate<Fact> which, LocalDate day, Dossier dossier) {
        return told.facts(field).stream()
                .filter(which)
                .filter(fact -> Onset.of(fact.when()).by(day).may())
                .map(fact ->
                        new Voiced(
                                fact.claim(),
                                fact.term(),
                                fact.named(),
                                fact.negated(),
                                fact.when(),
                                dossier.voices(fact.claim())))
                .toList();
    }
}
