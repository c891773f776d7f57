package org.dalil.exchange.table.intake;

import org.dalil.exchange.table.Draft;
import org.dalil.exchange.table.Known;
import org.dalil.exchange.table.Mapping;
import org.dalil.history.Changes;
import org.dalil.kernel.RecordIds;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Place;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The records that the rows of a table name: those that are there, where the person chose so, and
/// new ones otherwise. One name is one record throughout the table.
final class NamesMade {
    private final Mapping.Choices choices;
    private final Known known;
    private final RecordIds ids;
    private final Map<String, UUID> agents = new HashMap<>();
    private final Map<String, UUID> places = new HashMap<>();
    private final Map<String, UUID> sources = new HashMap<>();
    private final List<Agent> newAgents = new ArrayList<>();
    private final List<Place> newPlaces = new ArrayList<>();
    private final List<Source> newSources = new ArrayList<>();

    NamesMade(Mapping.Choices choices, Known known, RecordIds ids) {
        this.choices = choices;
        this.known = known;
        this.ids = ids;
    }

    /// Somebody of this name whose kind the column says.
    UUID agent(String name, AgentKind kind) {
        UUID there = choices.reusePeople() ? known.person(name) : null;
        return agents.computeIfAbsent(key(name), key -> there == null ? make(name, kind) : there);
    }

    /// Somebody of this name whose kind nobody says.
    UUID subject(String name) {
        return agent(name, AgentKind.UNKNOWN);
    }

    /// Who published something.
    UUID publisher(String name) {
        return agent(name, AgentKind.UNKNOWN);
    }

    private UUID make(String name, AgentKind kind) {
        Agent made = Agent.named(ids.next(), kind, name);
        newAgents.add(made);
        return made.id();
    }

    /// A place of this name and position. Two of one name at different positions are two places.
    UUID place(Draft.Where where) {
        UUID there = choices.reusePlaces() ? known.place(where.name()) : null;
        return places.computeIfAbsent(
                key(where.name()) + "|" + where.position(),
                key -> there == null ? make(where) : there);
    }

    private UUID make(Draft.Where where) {
        Place made =
                new Place(
                        ids.next(),
                        where.name(),
                        where.precision(),
                        null,
                        where.position().isEmpty() ? null : where.position());
        newPlaces.add(made);
        return made.id();
    }

    /// The source that a row names; null when it names only who speaks or publishes.
    @Nullable UUID source(Draft.NamedSource named) {
        String title = named.title().isEmpty() ? named.url() : named.title();
        if (title.isEmpty()) {
            return null;
        }
        UUID there = choices.reuseSources() ? known.source(title) : null;
        return sources.computeIfAbsent(
                key(title) + "|" + named.url(), key -> there == null ? make(named, title) : there);
    }

    private UUID make(Draft.NamedSource named, String title) {
        Source made =
                Source.titled(ids.next(), SourceKind.UNKNOWN, title)
                        .at(named.url().isEmpty() ? null : named.url())
                        .publishedBy(
                                named.publisher().isEmpty() ? null : publisher(named.publisher()));
        newSources.add(made);
        return made.id();
    }

    /// Writes what is new since the last writing.
    void write(Changes changes) throws SQLException {
        changes.createAll(Agent.SHAPE, newAgents);
        changes.createAll(Place.SHAPE, newPlaces);
        changes.createAll(Source.SHAPE, newSources);
        List.of(newAgents, newPlaces, newSources).forEach(List::clear);
    }

    private static String key(String name) {
        String key = Folding.key(name);
        return key.isEmpty() ? name.strip() : key;
    }
}
