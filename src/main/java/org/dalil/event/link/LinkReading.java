package org.dalil.event.link;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.support.Supports;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.event.Event;
import org.dalil.history.shape.Part;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the links of events from claims: those of one event, and from there onwards as far as they
/// lead, one step a statement, so that circles are found wherever they close.
final class LinkReading {
    private static final Part<UUID> SUBJECT =
            Part.of(
                    Claim.SHAPE,
                    List.of("subject"),
                    (id, values) -> subject(values.ref("subject")));
    private static final UUID NONE = new UUID(0, 0);

    private final Holdings holdings;
    private final Vocabularies vocabularies;
    private final Facts facts;

    LinkReading(Holdings holdings, Vocabularies vocabularies) {
        this.holdings = holdings;
        this.vocabularies = vocabularies;
        this.facts = new Facts(holdings, vocabularies);
    }

    private static UUID subject(@Nullable UUID named) {
        return named == null ? NONE : named;
    }

    List<LinkedEvent> of(UUID event) throws ProblemException {
        Map<String, ListedTerm> kinds = new LinkedHashMap<>();
        EventLinks.kinds(vocabularies).forEach(kind -> kinds.put(kind.code(), kind));
        Set<UUID> asked = new LinkedHashSet<>(List.of(event));
        asked.addAll(leadingTo(event));
        List<EventLink> all = from(asked, kinds.keySet());
        List<EventLink> mine =
                all.stream()
                        .filter(one -> one.from().equals(event) || one.to().equals(event))
                        .toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        onwards(all, asked, kinds.keySet());
        return shown(event, mine, all, kinds);
    }

    /// The events of which a claim says something whose value is this event.
    private Collection<UUID> leadingTo(UUID event) throws ProblemException {
        return holdings.database()
                .read(tx ->
                        holdings.records().naming(tx, SUBJECT, "object", List.of(event), "t.id"));
    }

    /// Follows links until they lead nowhere new.
    private void onwards(List<EventLink> all, Set<UUID> asked, Set<String> kinds)
            throws ProblemException {
        Set<UUID> next = ends(all, asked);
        while (!next.isEmpty()) {
            asked.addAll(next);
            List<EventLink> found = from(next, kinds);
            all.addAll(found);
            next = ends(found, asked);
        }
    }

    private static Set<UUID> ends(List<EventLink> links, Set<UUID> asked) {
        return links.stream()
                .map(EventLink::to)
                .filter(one -> !asked.contains(one))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The links that lead from these; claims that say the same are one link.
    private List<EventLink> from(Collection<UUID> events, Set<String> kinds)
            throws ProblemException {
        Map<EventLink, List<UUID>> claims = new LinkedHashMap<>();
        for (List<Fact> said : facts.of(events).values()) {
            for (Fact fact : said) {
                UUID to = fact.named();
                if (to != null && kinds.contains(fact.field())) {
                    EventLink link =
                            new EventLink(
                                    fact.subject(), fact.field(), to, fact.negated(), List.of());
                    claims.computeIfAbsent(link, one -> new ArrayList<>()).add(fact.claim());
                }
            }
        }
        List<EventLink> links = new ArrayList<>();
        claims.forEach((one, its) ->
                links.add(new EventLink(one.from(), one.kind(), one.to(), one.denied(), its)));
        return links;
    }

    private List<LinkedEvent> shown(
            UUID event, List<EventLink> mine, List<EventLink> all, Map<String, ListedTerm> kinds)
            throws ProblemException {
        Map<UUID, Event> events = events(all);
        LinkFlags flags = new LinkFlags(all, dates(events.values()));
        Set<UUID> resting =
                new Supports(holdings)
                        .resting(mine.stream().flatMap(one -> one.claims().stream()).toList());
        List<LinkedEvent> shown = new ArrayList<>();
        for (EventLink link : mine) {
            ListedTerm kind = Objects.requireNonNull(kinds.get(link.kind()));
            // What leads from an event to itself is told once.
            boolean onwards = link.from().equals(event);
            shown.add(
                    new LinkedEvent(
                            link,
                            kind,
                            onwards,
                            events.get(onwards ? link.to() : link.from()),
                            link.claims().stream().anyMatch(resting::contains),
                            isDisputed(link, mine),
                            told(link, flags, events)));
        }
        List<String> order = List.copyOf(kinds.keySet());
        shown.sort(
                Comparator.comparing((LinkedEvent one) -> !one.onwards())
                        .thenComparing(one -> order.indexOf(one.kind().code())));
        return shown;
    }

    private static Map<UUID, DateValue> dates(Collection<Event> events) {
        Map<UUID, DateValue> dates = new HashMap<>();
        for (Event one : events) {
            if (one.when() != null) {
                dates.put(one.id(), one.when());
            }
        }
        return dates;
    }

    private static boolean isDisputed(EventLink link, List<EventLink> among) {
        return among.stream()
                .anyMatch(other ->
                        other.denied() != link.denied()
                                && other.kind().equals(link.kind())
                                && other.from().equals(link.from())
                                && other.to().equals(link.to()));
    }

    private static List<LinkedEvent.Flag> told(
            EventLink link, LinkFlags flags, Map<UUID, Event> events) {
        return flags.of(link).stream()
                .map(flag -> {
                    List<UUID> about =
                            flag instanceof LinkFlag.Circle(List<UUID> way)
                                    ? way
                                    : List.of(link.from(), link.to());
                    return new LinkedEvent.Flag(
                            flag,
                            about.stream().map(events::get).filter(Objects::nonNull).toList());
                })
                .toList();
    }

    private Map<UUID, Event> events(List<EventLink> links) throws ProblemException {
        Set<UUID> ids =
                links.stream()
                        .flatMap(one -> Stream.of(one.from(), one.to()))
                        .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, Event> events = new HashMap<>();
        holdings.database()
                .read(tx -> holdings.records().naming(tx, Event.SHAPE, "id", ids, "t.id"))
                .forEach(one -> events.put(one.id(), one));
        return events;
    }
}
