package org.dalil.event.grid;

import org.dalil.casefile.Holdings;
import org.dalil.event.Event;
import org.dalil.event.casework.Cases;
import org.dalil.event.part.Deeds;
import org.dalil.event.part.Part;
import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.dalil.people.Naming;
import org.dalil.people.tie.Relation;
import org.dalil.people.tie.Relations;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads grids. A large one takes a second or more, so never on the screen’s thread.
public final class Grids {
    private static final DateFields WHEN = new DateFields("when");
    private static final org.dalil.history.shape.Part<Grid.Row> ROWS =
            org.dalil.history.shape.Part.of(
                    Event.SHAPE,
                    Stream.concat(
                                    Stream.of("title", "search_key"),
                                    WHEN.fields().stream().map(Field::name))
                            .toList(),
                    (id, values) ->
                            new Grid.Row(
                                    id,
                                    values.word("title"),
                                    WHEN.read(values),
                                    values.word("search_key")));

    private final Holdings holdings;
    private final Deeds deeds;
    private final Naming naming;

    /// @param naming what people are called now
    public Grids(Holdings holdings, Naming naming) {
        this.holdings = holdings;
        this.deeds = new Deeds(holdings);
        this.naming = naming;
    }

    /// The grid of these events, dated ones first.
    public Grid read(GridScope scope) throws ProblemException {
        List<Grid.Row> rows = new ArrayList<>(rows(scope));
        rows.sort(
                Comparator.comparing(
                                Grid.Row::when,
                                Comparator.<@Nullable DateValue>nullsLast(
                                        Comparator.naturalOrder()))
                        .thenComparing(Grid.Row::title)
                        .thenComparing(Grid.Row::id));
        List<Part> parts = deeds.in(rows.stream().map(Grid.Row::id).toList());
        return GridMaking.of(rows, called(parts), parts);
    }

    private List<Grid.Row> rows(GridScope scope) throws ProblemException {
        return switch (scope) {
            case GridScope.Everything all ->
                    holdings.database()
                            .read(tx -> holdings.records().where(tx, ROWS, "TRUE", "id"));
            case GridScope.OfCase(UUID id) ->
                    events(
                            new Cases(holdings)
                                    .gathered(id).stream()
                                            .filter(one -> one.kind() == RecordKind.EVENT)
                                            .map(RecordRef::id)
                                            .toList());
            case GridScope.Around(UUID agent) -> events(deeds.events(circle(agent)));
        };
    }

    private List<Grid.Row> events(Collection<UUID> ids) throws ProblemException {
        return holdings.database()
                .read(tx -> holdings.records().naming(tx, ROWS, "id", new HashSet<>(ids), "t.id"));
    }

    private Set<UUID> circle(UUID agent) throws ProblemException {
        Set<UUID> circle = new LinkedHashSet<>(List.of(agent));
        for (Relation one : new Relations(holdings).of(agent)) {
            circle.add(one.other(agent));
        }
        Members members = new Members(holdings);
        members.groupsOf(agent).forEach(one -> circle.add(one.group()));
        members.of(agent).stream()
                .map(Membership::member)
                .filter(Objects::nonNull)
                .forEach(circle::add);
        return circle;
    }

    private List<GridMaking.Called> called(Collection<Part> parts) throws ProblemException {
        Set<UUID> agents = parts.stream().map(Part::agent).collect(Collectors.toSet());
        return holdings
                .database()
                .read(tx -> holdings.records().naming(tx, Agent.SHAPE, "id", agents, "t.id"))
                .stream()
                .map(one -> {
                    String name = naming.of(one);
                    return new GridMaking.Called(
                            one.id(), name, Folding.key(name), SortKey.of(name));
                })
                .toList();
    }
}
