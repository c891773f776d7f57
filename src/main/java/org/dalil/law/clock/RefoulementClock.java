package org.dalil.law.clock;

import org.dalil.claim.matter.MatterKind;
import org.dalil.law.Certainty;
import org.dalil.law.bond.BondBook;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells the legal position of somebody on a day from what claims say: the same claims and day give
/// the same answer, in whatever order and whenever asked. Repairs nothing.
public final class RefoulementClock {
    private static final String SEEKER = "asylum_seeker";
    private static final Set<String> GRANTED = Set.of("granted");
    private static final Set<String> DECIDED = Set.of("granted", "refused", "withdrawn", "ended");
    private static final Set<String> LOST = Set.of("refused", "withdrawn", "ended");

    private final BondBook bonds;

    public RefoulementClock(BondBook bonds) {
        this.bonds = bonds;
    }

    /// The position on a day.
    public LegalPosition at(LocalDate day, Dossier dossier) {
        List<Protection> protections =
                dossier.of(MatterKind.PROTECTION).stream()
                        .map(told -> protection(told, day))
                        .toList();
        Measures measures = Measures.of(dossier);
        Removals removals = Removals.of(dossier);
        List<Measure> reckoned = measures.on(day);
        List<Extradition> extraditions = removals.on(day);
        List<Flag> flags = new ArrayList<>(measures.flags(bonds));
        flags.addAll(removals.flags());
        flags.addAll(Impossible.of(dossier, day, reckoned, extraditions));
        return new LegalPosition(
                dossier.who(),
                day,
                protections,
                extraditions,
                reckoned,
                Promises.on(day, dossier),
                bars(protections, extraditions, reckoned),
                flags);
    }

    /// The paper that an asylum seeker is granted says only that the application is being looked
    /// at; where claims differ on what was granted, protection is possible.
    private static Protection protection(Told told, LocalDate day) {
        Course course = States.of(told, "protection_state");
        List<String> kinds = States.terms(told, "protection_kind");
        boolean seeker = kinds.equals(List.of(SEEKER));
        Answer granted = seeker ? Answer.NO : course.holds(GRANTED, LOST, day);
        return new Protection(
                told.id(),
                told.group(),
                kinds,
                told.named("authority"),
                States.of(told, "individual_determination").holds(Set.of("yes"), Set.of(), day),
                seeker
                        ? course.holds(Set.of("applied", "granted"), LOST, day)
                        : course.holds(Set.of("applied"), DECIDED, day),
                kinds.contains(SEEKER) ? granted.atMost(Certainty.POSSIBLE) : granted,
                course.holds(Set.of("refused"), GRANTED, day));
    }

    private static List<Bar> bars(
            List<Protection> protections, List<Extradition> extraditions, List<Measure> measures) {
        List<Bar> bars = new ArrayList<>();
        for (Measure one : measures) {
            if (one.inForce().may()) {
                bars.add(
                        new Bar(
                                Bar.Kind.MEASURE,
                                one.matter(),
                                one.forum(),
                                one.addressees(),
                                one.group(),
                                one.inForce()));
            }
        }
        for (Protection one : protections) {
            add(bars, Bar.Kind.PROTECTED, one, one.granted());
            add(bars, Bar.Kind.ASYLUM_PENDING, one, one.pending());
        }
        for (Extradition one : extraditions) {
            add(bars, Bar.Kind.SUSPENDED, one, one.suspended());
            add(bars, Bar.Kind.APPEAL_PENDING, one, one.appeal());
        }
        return bars;
    }

    private static void add(List<Bar> bars, Bar.Kind kind, Protection one, Answer holds) {
        if (holds.may()) {
            bars.add(new Bar(kind, one.matter(), null, one.authorities(), one.group(), holds));
        }
    }

    private static void add(List<Bar> bars, Bar.Kind kind, Extradition one, Answer holds) {
        if (holds.may()) {
            bars.add(
                    new Bar(
                            kind,
                            one.matters().getFirst(),
                            null,
                            one.requested(),
                            one.group(),
                            holds));
        }
    }
}
