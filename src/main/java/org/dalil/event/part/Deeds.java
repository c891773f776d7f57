package org.dalil.event.part;

import org.dalil.casefile.Holdings;
import org.dalil.claim.matter.FieldRoles;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Reads who has what part in many events or acts, in a few statements whatever their number. In no
/// order; draws no conclusion from what it reads.
public final class Deeds {
    /// Fields of acts that name those who have a part in it. States that somebody is taken from or
    /// to are where it happened, and no part.
    static final Set<String> PARTS =
            Set.of("victim", "sending_body", "receiving_body", "detaining_authority");

    private static final Set<String> OF_ACTS =
            Set.of(
                    "act_type",
                    "stage",
                    "victim",
                    "sending_body",
                    "receiving_body",
                    "detaining_authority",
                    "involved",
                    "capacity");
    private static final Set<String> NAMING =
            Set.of("victim", "sending_body", "receiving_body", "detaining_authority", "involved");

    private final Holdings holdings;

    public Deeds(Holdings holdings) {
        this.holdings = holdings;
    }

    /// The parts in these events: in their acts, and whoever else a claim about the event concerns.
    public List<Part> in(Collection<UUID> events) throws ProblemException {
        return holdings.database()
                .read(tx -> {
                    Map<UUID, @Nullable UUID> acts = new HashMap<>();
                    acts.putAll(within(tx, MatterKind.ACT, events));
                    Set<UUID> claims = new HashSet<>();
                    List<Part> parts = parts(tx, acts, claims);
                    parts.addAll(others(tx, events, parts, claims));
                    return parts;
                });
    }

    /// The parts in the acts in which these people have one.
    public List<Part> with(Collection<UUID> agents) throws ProblemException {
        return holdings.database().read(tx -> parts(tx, acts(tx, agents), new HashSet<>()));
    }

    /// The events in which these people have a part, or that a claim tells together with them.
    public Set<UUID> events(Collection<UUID> agents) throws ProblemException {
        return holdings.database()
                .read(tx -> {
                    Set<UUID> events = new HashSet<>(DeedStore.together(tx, agents));
                    acts(tx, agents).values().stream()
                            .filter(Objects::nonNull)
                            .forEach(events::add);
                    return events;
                });
    }

    /// The acts in which these people have a part, with the event of each.
    private Map<UUID, @Nullable UUID> acts(Tx tx, Collection<UUID> agents) throws SQLException {
        Set<UUID> acts = new HashSet<>();
        Set<UUID> involvements = new HashSet<>();
        DeedStore.naming(tx, agents, NAMING)
                .forEach((matter, kind) -> {
                    if (kind == RecordKind.ACT) {
                        acts.add(matter);
                    } else if (kind == RecordKind.INVOLVEMENT) {
                        involvements.add(matter);
                    }
                });
        acts.addAll(wholes(tx, MatterKind.INVOLVEMENT, involvements).values());
        Map<UUID, @Nullable UUID> events = new HashMap<>();
        acts.forEach(act -> events.put(act, null));
        events.putAll(wholes(tx, MatterKind.ACT, acts));
        return events;
    }

    /// The parts in these acts.
    ///
    /// @param acts with the event that each belongs to, or null
    /// @param claims takes those that were read
    private List<Part> parts(Tx tx, Map<UUID, @Nullable UUID> acts, Set<UUID> claims)
            throws SQLException {
        Map<UUID, UUID> involvements = within(tx, MatterKind.INVOLVEMENT, acts.keySet());
        Set<UUID> subjects = new HashSet<>(acts.keySet());
        subjects.addAll(involvements.keySet());
        List<DeedStore.Said> said = DeedStore.said(tx, subjects, OF_ACTS);
        Map<UUID, Told> told = new HashMap<>();
        for (DeedStore.Said one : said) {
            claims.add(one.claim());
            told.computeIfAbsent(one.subject(), id -> new Told()).add(one);
        }
        Map<UUID, Deed> deeds = new HashMap<>();
        Told nothing = new Told();
        acts.forEach((act, event) -> {
            Told its = told.getOrDefault(act, nothing);
            deeds.put(act, new Deed(act, event, its.type(), its.stage()));
        });
        List<Part> parts = new ArrayList<>();
        for (DeedStore.Said one : said) {
            UUID agent = one.agent();
            UUID act = involvements.getOrDefault(one.subject(), one.subject());
            Deed deed = deeds.get(act);
            if (agent != null && deed != null) {
                String capacity = told.getOrDefault(one.subject(), nothing).capacity();
                parts.add(
                        new Part(
                                deed.event(),
                                agent,
                                role(one.field(), capacity),
                                new RecordRef(RecordKind.ACT, act),
                                deed));
            }
        }
        return parts;
    }

    private static PartRole role(String field, String capacity) {
        String role = FieldRoles.of(field);
        if (field.equals("involved") && !capacity.isEmpty()) {
            return PartRole.role(capacity);
        }
        return role == null ? PartRole.field(field) : PartRole.role(role);
    }

    /// What tells somebody and an event together without an act that says the same.
    ///
    /// @param claims of the acts, which were told with them
    private static List<Part> others(
            Tx tx, Collection<UUID> events, List<Part> known, Set<UUID> claims)
            throws SQLException {
        Map<UUID, Set<UUID>> there = new HashMap<>();
        Set<List<Object>> roles = new HashSet<>();
        for (Part part : known) {
            UUID event = part.event();
            if (event != null) {
                there.computeIfAbsent(event, id -> new HashSet<>()).add(part.agent());
                roles.add(List.of(event, part.agent(), part.role().code()));
            }
        }
        List<DeedStore.Concerned> more =
                DeedStore.concerned(tx, events).stream()
                        .filter(one -> !claims.contains(one.claim()))
                        .filter(one ->
                                one.role().isEmpty()
                                        ? !there.getOrDefault(one.event(), Set.of())
                                                .contains(one.agent())
                                        : !roles.contains(
                                                List.of(one.event(), one.agent(), one.role())))
                        .toList();
        Set<UUID> affirmed =
                DeedStore.affirmed(tx, more.stream().map(DeedStore.Concerned::claim).toList());
        return more.stream()
                .filter(one -> affirmed.contains(one.claim()))
                .map(one ->
                        new Part(
                                one.event(),
                                one.agent(),
                                PartRole.role(one.role()),
                                new RecordRef(RecordKind.CLAIM, one.claim()),
                                null))
                .toList();
    }

    /// The matters of a kind that belong to one of these, each with what it belongs to.
    private Map<UUID, UUID> within(Tx tx, MatterKind kind, Collection<UUID> wholes)
            throws SQLException {
        return pairs(tx, kind, "within", wholes);
    }

    /// What these matters belong to, where they belong to something.
    private Map<UUID, UUID> wholes(Tx tx, MatterKind kind, Collection<UUID> matters)
            throws SQLException {
        return pairs(tx, kind, "id", matters);
    }

    private Map<UUID, UUID> pairs(Tx tx, MatterKind kind, String field, Collection<UUID> named)
            throws SQLException {
        Map<UUID, UUID> pairs = new HashMap<>();
        var part =
                org.dalil.history.shape.Part.of(
                        Matter.shape(kind),
                        List.of("within"),
                        (id, values) -> {
                            UUID whole = values.ref("within");
                            if (whole != null) {
                                pairs.put(id, whole);
                            }
                            return id;
                        });
        holdings.records().naming(tx, part, field, new HashSet<>(named), "t.id");
        return pairs;
    }
}
