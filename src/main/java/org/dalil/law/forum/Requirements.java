package org.dalil.law.forum;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.bond.BondBook;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Dossiers;
import org.dalil.law.dossier.Told;
import org.dalil.law.element.ElementFinding;
import org.dalil.people.Agent;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Reads what each form lacks for a person or group. Changes nothing, and fills nothing in.
public final class Requirements {
    private static final List<Requirement> ALL = BroughtRequirements.ofThisVersion();
    private static final Set<String> STATES =
            Set.of("requested_state", "respondent", "addressee_state");

    private final Holdings holdings;
    private final Facts facts;
    private final Dossiers dossiers;

    public Requirements(Holdings holdings, Vocabularies vocabularies) {
        this.holdings = holdings;
        this.facts = new Facts(holdings, vocabularies);
        this.dossiers = new Dossiers(holdings, vocabularies);
    }

    /// What a form asks for.
    public static List<Requirement> of(Form form) {
        return ALL.stream().filter(one -> one.form() == form).toList();
    }

    /// What every form lacks, and whether its forum is open on a day.
    public List<Completeness> missing(UUID who, BondBook bonds, LocalDate day)
            throws ProblemException {
        Known known = known(who);
        return Arrays.stream(Form.values()).map(form -> missing(form, known, bonds, day)).toList();
    }

    /// What one form lacks.
    public Completeness missing(Form form, UUID who, BondBook bonds, LocalDate day)
            throws ProblemException {
        return missing(form, known(who), bonds, day);
    }

    /// What is known of somebody, as far as forms ask.
    ///
    /// @param exact the places that are known to a building or better
    private record Known(
            Agent agent,
            Dossier dossier,
            List<Fact> self,
            List<ElementFinding> findings,
            Set<UUID> exact) {}

    private Known known(UUID who) throws ProblemException {
        Agent agent =
                holdings.records()
                        .find(Agent.SHAPE, who)
                        .orElseThrow(() -> new IllegalArgumentException("no such agent"));
        return new Known(
                agent,
                dossiers.of(who),
                facts.of(who),
                holdings
                        .records()
                        .where(ElementFinding.SHAPE, "about = ? OR about IS NULL", "id", who)
                        .stream()
                        .filter(ElementFinding::speaksFor)
                        .toList(),
                exact());
    }

    private Set<UUID> exact() throws ProblemException {
        Set<UUID> exact = new HashSet<>();
        for (Place one :
                holdings.records()
                        .where(
                                Place.SHAPE,
                                "precision IN (?, ?)",
                                "id",
                                PlacePrecision.POINT.code(),
                                PlacePrecision.BUILDING.code())) {
            exact.add(one.id());
        }
        return exact;
    }

    private static Completeness missing(Form form, Known known, BondBook bonds, LocalDate day) {
        List<Gap> gaps = new ArrayList<>();
        List<Met> there = new ArrayList<>();
        for (Requirement one : of(form)) {
            Gap gap = look(one, known, there);
            if (gap != null) {
                gaps.add(gap);
            }
        }
        return new Completeness(form, open(form, known, bonds, day), there, gaps);
    }

    private static List<Against> open(Form form, Known known, BondBook bonds, LocalDate day) {
        Set<UUID> states = new LinkedHashSet<>();
        for (Told told : known.dossier().told()) {
            STATES.stream().sorted().forEach(field -> states.addAll(told.named(field)));
        }
        return states.stream()
                .map(state -> new Against(state, bonds.open(bonds.state(state), form.forum(), day)))
                .toList();
    }

    /// The gap, or null where what is asked for is there, which is noted then.
    private static @Nullable Gap look(Requirement asked, Known known, List<Met> there) {
        if (asked.byHand()) {
            return new Gap(asked, null, Gap.Why.BY_HAND);
        }
        Gap.Why why = Gap.Why.MISSING;
        for (Requirement.Entry place : asked.places()) {
            if (itself(place, known)) {
                there.add(new Met(asked, null));
                return null;
            }
            for (Fact fact : said(place, known)) {
                boolean coarse = asked.code().equals("whereabouts") && coarse(fact, known);
                if (!fact.negated() && !coarse) {
                    there.add(new Met(asked, fact.claim()));
                    return null;
                }
                why = fact.negated() ? Gap.Why.DENIED : Gap.Why.TOO_COARSE;
            }
        }
        return new Gap(asked, at(asked.places().getFirst(), known), why);
    }

    /// Whether a place is no address: of a place named only in words, the words are taken for one.
    private static boolean coarse(Fact fact, Known known) {
        return fact.value() instanceof ClaimValue.Placed placed
                && placed.place() != null
                && placed.words() == null
                && !known.exact().contains(placed.place());
    }

    /// Whether a record itself is what is asked for: somebody who has a name, a finding.
    private static boolean itself(Requirement.Entry place, Known known) {
        return switch (place.kind()) {
            case AGENT -> place.field().isEmpty() && known.agent().identityKnown();
            case ELEMENT_FINDING ->
                    known.findings().stream()
                            .anyMatch(one -> one.element().code().startsWith(place.field()));
            default -> false;
        };
    }

    /// What claims say at a place.
    private static List<Fact> said(Requirement.Entry place, Known known) {
        return switch (place.kind()) {
            case AGENT ->
                    known.self().stream()
                            .filter(fact -> fact.field().equals(place.field()))
                            .toList();
            default ->
                    MatterKind.of(place.kind()).stream()
                            .flatMap(kind -> known.dossier().of(kind).stream())
                            .filter(told -> fits(told, place))
                            .flatMap(told -> told.facts(place.field()).stream())
                            .toList();
        };
    }

    private static boolean fits(Told told, Requirement.Entry place) {
        return !place.removal()
                || told.facts("act_type").stream()
                        .anyMatch(
                                fact -> !fact.negated() && Dossiers.REMOVALS.contains(fact.term()));
    }

    /// The record to enter it at: the person, or the first matter of that kind.
    private static @Nullable RecordRef at(Requirement.Entry place, Known known) {
        if (place.kind() == RecordKind.AGENT || place.kind() == RecordKind.ELEMENT_FINDING) {
            return new RecordRef(RecordKind.AGENT, known.agent().id());
        }
        return MatterKind.of(place.kind()).stream()
                .flatMap(kind -> known.dossier().of(kind).stream())
                .filter(told -> fits(told, place))
                .map(told -> new RecordRef(place.kind(), told.id()))
                .findFirst()
                .orElse(null);
    }
}
