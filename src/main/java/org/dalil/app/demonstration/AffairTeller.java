package org.dalil.app.demonstration;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.FieldRoles;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.matter.Statement;
import org.dalil.claim.support.Supports;
import org.dalil.claim.value.ClaimValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.element.Elements;
import org.dalil.people.Agent;
import org.dalil.people.Place;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makes matters of affairs, step by step as a person does: a field, the words it rests on, who
/// says so, and the seal at last.
final class AffairTeller {
    private final Matters matters;
    private final Vocabularies vocabularies;
    private final Claims claims;
    private final Supports supports;
    private final Attributions attributions;
    private final Elements elements;
    private final Texts texts;
    private final Map<Affair, Matter> made = new HashMap<>();

    AffairTeller(Holdings holdings, Texts texts) {
        this.matters = new Matters(holdings, texts);
        this.vocabularies = new Vocabularies(holdings);
        this.claims = new Claims(holdings);
        this.supports = new Supports(holdings);
        this.attributions = new Attributions(holdings);
        this.elements = new Elements(holdings, vocabularies, texts);
        this.texts = texts;
    }

    /// What a telling refers to in the casefile.
    ///
    /// @param told the claims of the script by their lines
    record Cast(
            Map<Who, Agent> people,
            Map<Where, Place> places,
            Map<What, RecordRef> events,
            Map<String, Claim> told) {
        private RecordRef target(@Nullable Enum<?> of) {
            return switch (of) {
                case Who who ->
                        new RecordRef(RecordKind.AGENT, Demonstration.made(people, who).id());
                case What what -> Objects.requireNonNull(events.get(what));
                case null, default ->
                        throw new IllegalStateException("a matter cannot belong to " + of);
            };
        }
    }

    void tell(Affair affair, Cast cast) throws ProblemException {
        RecordRef within =
                affair.whole == null
                        ? cast.target(affair.of)
                        : Objects.requireNonNull(made.get(affair.whole)).ref();
        Matter matter = matters.add(affair.kind, affair.title, within, List.of());
        made.put(affair, matter);
        for (Affair.Telling telling : affair.tellings) {
            state(matter, telling, cast);
        }
    }

    private void state(Matter matter, Affair.Telling telling, Cast cast) throws ProblemException {
        ListedTerm field =
                vocabularies
                        .find("predicate", telling.field())
                        .orElseThrow(() -> new IllegalStateException(telling.field()));
        String role = FieldRoles.of(telling.field());
        ListedTerm as = role == null ? null : vocabularies.find("role", role).orElseThrow();
        String worded =
                texts.of(
                        "matter.statement",
                        Map.of(
                                "subject",
                                matter.title(),
                                "field",
                                field.label(texts),
                                "value",
                                words(telling, field)));
        Claim claim =
                matters.state(
                        matter,
                        Statement.of(field, value(telling, field, cast), worded)
                                .on(telling.when() == null ? null : Said.dated(telling.when()))
                                .concerning(as));
        Claim source = Objects.requireNonNull(cast.told().get(telling.line()), telling.line());
        supports.rest(claim.id(), claims.supports(source.id()).getFirst().passage());
        for (Attribution link : claims.chain(source.id())) {
            attributions.add(
                    claim,
                    AttributionRole.of(link.role()),
                    link.agent(),
                    link.verb(),
                    link.throughSource());
        }
        Claim sealed =
                claims.seal(claims.find(claim.id()).orElseThrow().meant(source.claimModality()));
        weigh(sealed, telling.weights(), cast.people());
    }

    /// Holds a claim to speak for or against elements.
    void weigh(Claim claim, List<Affair.Weight> weights, Map<Who, Agent> people)
            throws ProblemException {
        for (Affair.Weight one : weights) {
            elements.find(
                    claim,
                    vocabularies
                            .find("element", one.element())
                            .orElseThrow(() -> new IllegalStateException(one.element())),
                    one.stance(),
                    Demonstration.made(people, one.about()).id(),
                    null);
        }
    }

    private ClaimValue value(Affair.Telling telling, ListedTerm field, Cast cast) {
        return switch (telling.value()) {
            case Who who ->
                    new ClaimValue.Named(
                            new RecordRef(
                                    RecordKind.AGENT, Demonstration.made(cast.people(), who).id()));
            case Where where ->
                    new ClaimValue.Placed(Demonstration.made(cast.places(), where).id(), null);
            case String day when "date".equals(field.holds()) ->
                    new ClaimValue.Dated(Said.dated(day));
            case String words -> new ClaimValue.Worded(words);
            default -> throw new IllegalStateException("no value: " + telling.value());
        };
    }

    private String words(Affair.Telling telling, ListedTerm field) throws ProblemException {
        return switch (telling.value()) {
            case Who who -> who.label;
            case Where where -> where.name;
            case String words -> {
                String scheme = Objects.requireNonNullElse(field.holds(), "text");
                Optional<ListedTerm> term =
                        vocabularies.schemes().contains(scheme)
                                ? vocabularies.find(scheme, words)
                                : Optional.empty();
                yield term.map(one -> one.label(texts)).orElse(words);
            }
            default -> throw new IllegalStateException("no value: " + telling.value());
        };
    }
}
