package org.dalil.event.command;

import org.dalil.casefile.Holdings;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.event.Event;
import org.dalil.event.part.Deed;
import org.dalil.event.part.Deeds;
import org.dalil.event.part.Part;
import org.dalil.event.part.Standing;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads chains of command for the acts of an event: for each who is said to have had a part in an
/// act as perpetrator, the offices at the date of that act and whoever stood above.
public final class Commands {
    private final Holdings holdings;
    private final Deeds deeds;
    private final Facts facts;

    public Commands(Holdings holdings, Facts facts) {
        this.holdings = holdings;
        this.deeds = new Deeds(holdings);
        this.facts = facts;
    }

    /// The way up from one alleged perpetrator of one act.
    ///
    /// @param when the act was done, or null while nobody says
    public record OfAct(Deed deed, @Nullable DateValue when, Command command) {}

    /// Those of every act of an event, in no order.
    public List<OfAct> of(UUID event) throws ProblemException {
        List<Part> accused =
                deeds.in(List.of(event)).stream()
                        .filter(part ->
                                part.deed() != null && part.role().standing() == Standing.ACCUSED)
                        .distinct()
                        .toList();
        if (accused.isEmpty()) {
            return List.of();
        }
        Map<UUID, Position> positions = new LinkedHashMap<>();
        Map<UUID, Relation> relations = new LinkedHashMap<>();
        gather(accused.stream().map(Part::agent).toList(), positions, relations);
        Map<UUID, List<Fact>> said =
                facts.of(accused.stream().map(part -> part.told().id()).distinct().toList());
        DateValue day = holdings.records().find(Event.SHAPE, event).map(Event::when).orElse(null);
        List<OfAct> all = new ArrayList<>();
        for (Part part : accused) {
            Deed deed = part.deed();
            if (deed != null) {
                DateValue when = when(said.getOrDefault(deed.id(), List.of()), day);
                all.add(
                        new OfAct(
                                deed,
                                when,
                                CommandMaking.of(
                                        part.agent(),
                                        when,
                                        positions.values(),
                                        relations.values())));
            }
        }
        return all;
    }

    /// When it began, else since when it was carried out, else when the event was.
    private static @Nullable DateValue when(List<Fact> facts, @Nullable DateValue event) {
        for (Fact fact : facts) {
            if (fact.field().equals("begun")
                    && !fact.negated()
                    && fact.value() instanceof ClaimValue.Dated(DateValue date)) {
                return date;
            }
        }
        return facts.stream()
                .filter(fact -> fact.term().equals("carried_out") && !fact.negated())
                .map(Fact::when)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(event);
    }

    /// Positions and superiors from these upwards, one round of statements a step.
    private void gather(
            Collection<UUID> from, Map<UUID, Position> positions, Map<UUID, Relation> relations)
            throws ProblemException {
        Set<UUID> seen = new HashSet<>(from);
        Set<UUID> next = seen;
        while (!next.isEmpty()) {
            Set<UUID> found = new HashSet<>();
            for (Position one : naming(Position.SHAPE, "person", next)) {
                positions.put(one.id(), one);
                UUID body = one.organisation();
                if (body != null && seen.contains(one.person())) {
                    found.add(body);
                }
            }
            naming(Position.SHAPE, "organisation", next)
                    .forEach(one -> positions.put(one.id(), one));
            for (Relation one : naming(Relation.SHAPE, "to_agent", next)) {
                if (one.kind().code().equals(CommandMaking.SUPERIOR)) {
                    relations.put(one.id(), one);
                    found.add(one.from());
                }
            }
            found.removeAll(seen);
            seen = new HashSet<>(seen);
            seen.addAll(found);
            next = found;
        }
    }

    private <T extends Recorded> List<T> naming(
            RecordShape<T> shape, String field, Collection<UUID> named) throws ProblemException {
        return holdings.database()
                .read(tx ->
                        holdings.records().naming(tx, shape, field, new HashSet<>(named), "t.id"));
    }
}
