package org.dalil.claim.ui;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.Concern;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.content.Slots;
import org.dalil.claim.independence.Corroboration;
import org.dalil.claim.independence.Origin;
import org.dalil.claim.independence.OriginGroup;
import org.dalil.claim.total.Input;
import org.dalil.claim.ui.who.Concerned;
import org.dalil.claim.ui.who.Saying;
import org.dalil.desk.Intent;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.desk.control.matter.RetractionTelling;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Place;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads everything that a claim’s page shows. Changes nothing.
final class ClaimReading {
    private final ClaimParts parts;
    private final Texts texts;
    private final RetractionTelling retractions;

    ClaimReading(ClaimParts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
        this.retractions = parts.ledgers().retractions().apply(texts);
    }

    @Nullable ClaimView read(UUID wanted) throws ProblemException {
        Claim claim = parts.claims().find(wanted).orElse(null);
        if (claim == null) {
            return null;
        }
        UUID place = claim.place();
        List<ClaimView.Linked> links = links(wanted);
        ClaimView.Standing standing = standing(claim);
        List<Input> inputs = parts.ledgers().inputs().of(wanted);
        return new ClaimView(
                claim,
                place == null ? null : parts.places().find(place).map(Place::name).orElse(null),
                chain(wanted),
                concerns(wanted),
                links,
                filled(claim.slots()),
                standing,
                inputs,
                parts.claims()
                        .supersededBy(wanted)
                        .map(next -> new RecordRef(RecordKind.CLAIM, next))
                        .orElse(null),
                parts.ledgers().allegations().among(named(wanted, links, standing, inputs)));
    }

    /// The claims whose words stand on the page.
    private static Set<UUID> named(
            UUID shown,
            List<ClaimView.Linked> links,
            ClaimView.Standing standing,
            List<Input> inputs) {
        Set<UUID> named = new HashSet<>(standing.voices().keySet());
        named.add(shown);
        links.forEach(one -> named.add(one.other().id()));
        standing.suggestions().forEach(one -> named.add(one.second().id()));
        inputs.forEach(one -> named.addAll(one.claims()));
        return named;
    }

    private List<Saying> chain(UUID claim) throws ProblemException {
        List<Saying> links = new ArrayList<>();
        for (Attribution one : parts.claims().chain(claim)) {
            UUID agent = one.agent();
            String sure = one.certainty();
            links.add(
                    new Saying(
                            one,
                            agent == null ? null : name(agent),
                            through(one.throughSource()),
                            sure == null ? null : words("assessment", Term.ofCode(sure))));
        }
        return links;
    }

    private @Nullable NamedRecord through(@Nullable UUID source) throws ProblemException {
        if (source == null) {
            return null;
        }
        return parts.ledgers()
                .sources()
                .of(source)
                .map(title -> ofSource(source, title))
                .orElse(new NamedRecord(source, "–", "–", null));
    }

    /// A source by its title.
    static NamedRecord ofSource(UUID source, String title) {
        return new NamedRecord(
                source,
                title,
                title,
                new Intent.ToRecord(new RecordRef(RecordKind.SOURCE, source)));
    }

    private List<Concerned> concerns(UUID claim) throws ProblemException {
        List<Concerned> named = new ArrayList<>();
        for (Concern one : parts.claims().concerns(claim)) {
            String name = name(one.target());
            Term role = one.role();
            named.add(
                    new Concerned(
                            one,
                            name == null ? "–" : name,
                            role == null ? null : words("role", role)));
        }
        return named;
    }

    private String words(String scheme, Term term) throws ProblemException {
        return parts.ledgers().vocabularies().words(scheme, term, texts);
    }

    private List<ClaimView.Linked> links(UUID claim) throws ProblemException {
        List<ClaimView.Linked> linked = new ArrayList<>();
        List<Conflict> mine = parts.ledgers().conflicts().of(claim);
        for (ClaimLink one : parts.links().of(claim)) {
            Claim other = parts.claims().find(one.other(claim)).orElse(null);
            if (other != null) {
                linked.add(
                        new ClaimView.Linked(one, other, boards(one, mine, other), custody(one)));
            }
        }
        return linked;
    }

    private List<RetractionTelling.Of> custody(ClaimLink link) throws ProblemException {
        return link.isRetraction() ? retractions.ofLink(link.id(), link.from()) : List.of();
    }

    private ClaimView.Boards boards(ClaimLink link, List<Conflict> mine, Claim other)
            throws ProblemException {
        if (!link.isConflict()) {
            return ClaimView.Boards.NONE;
        }
        Set<Conflict> all = new LinkedHashSet<>(mine);
        List<Conflict> theirs = parts.ledgers().conflicts().of(other.id());
        all.addAll(theirs);
        return new ClaimView.Boards(
                mine.stream().anyMatch(theirs::contains),
                all.stream().filter(one -> one.conflictState() == ConflictState.OPEN).toList());
    }

    private ClaimView.Filled filled(Slots slots) throws ProblemException {
        Term predicate = slots.predicate();
        ListedTerm listed = predicate == null ? null : listed("predicate", predicate.code());
        String value = slots.value();
        String holds = listed == null ? null : listed.holds();
        ListedTerm term =
                value != null
                                && holds != null
                                && parts.ledgers().vocabularies().schemes().contains(holds)
                        ? listed(holds, value)
                        : null;
        RecordRef subject = slots.subject();
        RecordRef object = slots.object();
        return new ClaimView.Filled(
                subject == null ? null : name(subject),
                listed,
                object == null ? null : name(object),
                term);
    }

    private @Nullable ListedTerm listed(String scheme, String code) throws ProblemException {
        return parts.ledgers().vocabularies().find(scheme, code).orElse(null);
    }

    private ClaimView.Standing standing(Claim claim) throws ProblemException {
        Corroboration origins = parts.ledgers().independence().of(claim.id());
        Map<UUID, String> voices = new HashMap<>();
        for (OriginGroup group : origins.groups()) {
            UUID agent =
                    switch (group.origin()) {
                        case Origin.Speaker(UUID one) -> one;
                        case Origin.Unnamed unnamed -> unnamed.relay();
                        case Origin.Publication publication -> null;
                        case Origin.Unknown unknown -> null;
                    };
            if (agent != null) {
                name(voices, agent, name(agent));
            }
            for (OriginGroup.Member member : group.members()) {
                UUID other = member.strand().claim();
                name(
                        voices,
                        other,
                        parts.claims().find(other).map(ClaimReading::words).orElse(null));
            }
        }
        UUID relay = origins.onlyRelay().orElse(null);
        if (relay != null) {
            name(voices, relay, name(relay));
        }
        return new ClaimView.Standing(
                origins,
                Map.copyOf(voices),
                parts.ledgers().conflicts().of(claim.id()),
                parts.ledgers().suggestions().of(claim));
    }

    private static void name(Map<UUID, String> names, UUID id, @Nullable String name) {
        names.put(id, name == null ? "–" : name);
    }

    private static String words(Claim claim) {
        return "C-" + claim.number() + "  " + claim.statement();
    }

    private @Nullable String name(UUID agent) throws ProblemException {
        return parts.agents().name(agent).orElse(null);
    }

    private @Nullable String name(RecordRef ref) throws ProblemException {
        return parts.ledgers().names().of(ref).orElse(null);
    }
}
