package org.dalil.event.command;

import org.dalil.kernel.DateValue;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
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

/// Finds the way up, step by step: a pure function. What stands above itself is told once more and
/// flagged, and the way ends there; nothing is repaired.
public final class CommandMaking {
    /// The kind of relation that puts one above another.
    static final String SUPERIOR = "superior";

    private final Collection<Position> positions;
    private final Collection<Relation> relations;
    private final @Nullable DateValue when;
    private final List<Command.Step> steps = new ArrayList<>();
    private final Set<UUID> passed = new HashSet<>();

    private CommandMaking(
            Collection<Position> positions,
            Collection<Relation> relations,
            @Nullable DateValue when) {
        this.positions = positions;
        this.relations = relations;
        this.when = when;
    }

    /// @param when the act was done, or null while nobody says
    public static Command of(
            UUID accused,
            @Nullable DateValue when,
            Collection<Position> positions,
            Collection<Relation> relations) {
        CommandMaking making = new CommandMaking(positions, relations, when);
        making.begin(accused);
        return new Command(accused, making.steps);
    }

    private void begin(UUID accused) {
        passed.add(accused);
        List<UUID> starts = new ArrayList<>(List.of(accused));
        for (UUID body : bodies(accused)) {
            List<Command.Holder> there = new ArrayList<>(own(accused, body));
            there.addAll(holders(body, accused));
            steps.add(new Command.Step(0, body, null, there, false));
            passed.add(body);
            starts.add(body);
        }
        List<Command.Holder> nowhere = own(accused, null);
        if (!nowhere.isEmpty()) {
            steps.add(new Command.Step(0, null, null, nowhere, false));
        }
        List<Command.Holder> inBody = holders(accused, accused);
        if (!inBody.isEmpty()) {
            steps.add(new Command.Step(0, accused, null, inBody, false));
        }
        for (UUID start : starts) {
            climb(start, 1, Set.of(start));
        }
    }

    /// Where somebody holds or held an office, where they did so then first.
    private Set<UUID> bodies(UUID person) {
        Set<UUID> bodies = new LinkedHashSet<>();
        for (Position one : inOrder(positions)) {
            UUID body = one.organisation();
            if (one.person().equals(person) && body != null) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private List<Command.Holder> own(UUID person, @Nullable UUID body) {
        return inOrder(positions).stream()
                .filter(one ->
                        one.person().equals(person) && Objects.equals(one.organisation(), body))
                .map(this::holder)
                .toList();
    }

    /// @param way what was passed on this way, to know a circle from two ways that meet
    private void climb(UUID from, int height, Set<UUID> way) {
        for (Relation above : relations) {
            if (above.to().equals(from) && above.kind().code().equals(SUPERIOR)) {
                UUID up = above.from();
                boolean circle = way.contains(up);
                boolean known = !passed.add(up);
                if (circle || !known) {
                    steps.add(step(up, height, above, circle));
                }
                if (!circle && !known) {
                    Set<UUID> further = new HashSet<>(way);
                    further.add(up);
                    climb(up, height + 1, further);
                }
            }
        }
    }

    /// Of a body, whoever holds an office there; of a person, the offices that they hold.
    private Command.Step step(UUID up, int height, Relation above, boolean circle) {
        List<Command.Holder> there = new ArrayList<>();
        if (!circle) {
            there.addAll(holders(up, up));
            inOrder(positions).stream()
                    .filter(one -> one.person().equals(up))
                    .map(this::holder)
                    .forEach(there::add);
        }
        return new Command.Step(height, up, above, there, circle);
    }

    private List<Command.Holder> holders(UUID body, UUID but) {
        return inOrder(positions).stream()
                .filter(one -> body.equals(one.organisation()) && !one.person().equals(but))
                .map(this::holder)
                .toList();
    }

    private Command.Holder holder(Position one) {
        return new Command.Holder(one.person(), one, Cover.of(one.from(), one.to(), when));
    }

    private List<Position> inOrder(Collection<Position> all) {
        return all.stream()
                .sorted(
                        Comparator.comparing((Position one) -> Cover.of(one.from(), one.to(), when))
                                .thenComparing(Position::title)
                                .thenComparing(Position::id))
                .toList();
    }
}
