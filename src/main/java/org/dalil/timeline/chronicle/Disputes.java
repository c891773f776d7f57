package org.dalil.timeline.chronicle;

import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.database.Tx;
import org.dalil.people.Naming;
import org.dalil.timeline.chronicle.TimelineEntry.Opponent;
import org.dalil.timeline.chronicle.TimelineEntry.Question;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The open questions in which claims take sides, and what allegations never stand without. Few
/// beside the claims themselves: read anew after every act, in as many statements as there are
/// sorts of them.
final class Disputes {
    private static final String OPEN =
            """
            SELECT k.id, k.question, p.claim, p.side FROM conflict k
                JOIN conflict_position p ON p.conflict = k.id
            WHERE k.state = 'open' AND NOT k.gone AND NOT p.gone
            ORDER BY k.search_key, k.id, p.side, p.id
            """;

    private final Naming naming;
    private final Allegations allegations;
    private final Map<UUID, List<Position>> byConflict = new LinkedHashMap<>();
    private Map<UUID, Allegation> carried = Map.of();
    private long readAt = -1;
    private boolean readCovered;

    Disputes(Naming naming, Allegations allegations) {
        this.naming = naming;
        this.allegations = allegations;
    }

    /// A claim that takes a side.
    private record Position(String question, UUID claim, long side) {}

    /// Reads again what an act, or the covering of names, has changed.
    ///
    /// @param act the newest one
    /// @param claims all that stand
    void catchUp(Tx tx, long act, List<Told> claims) throws SQLException {
        if (act == readAt && naming.covered() == readCovered) {
            return;
        }
        byConflict.clear();
        tx.query(
                OPEN,
                row ->
                        byConflict
                                .computeIfAbsent(row.id("id"), id -> new ArrayList<>())
                                .add(
                                        new Position(
                                                row.word("question"),
                                                row.id("claim"),
                                                row.number("side"))));
        List<UUID> alleging =
                claims.stream().filter(claim -> claim.sort().alleges()).map(Told::id).toList();
        carried = allegations.among(tx, alleging);
        readCovered = naming.covered();
        readAt = act;
    }

    /// What the words of this claim never stand without; null when it alleges nothing.
    @Nullable Allegation carriedBy(UUID claim) {
        return carried.get(claim);
    }

    /// For each claim that takes a side the questions, each with the claims on other sides.
    ///
    /// @param claims answers the claim of an id, or null when it does not stand
    Map<UUID, List<Question>> among(Function<UUID, @Nullable Told> claims) {
        Map<UUID, List<Question>> questions = new HashMap<>();
        for (List<Position> positions : byConflict.values()) {
            for (Position mine : positions) {
                List<Opponent> others = others(mine, positions, claims);
                if (!others.isEmpty()) {
                    questions
                            .computeIfAbsent(mine.claim(), id -> new ArrayList<>())
                            .add(new Question(mine.question(), others));
                }
            }
        }
        return questions;
    }

    private static List<Opponent> others(
            Position mine, List<Position> positions, Function<UUID, @Nullable Told> claims) {
        List<Opponent> others = new ArrayList<>();
        for (Position other : positions) {
            Told told = other.side() == mine.side() ? null : claims.apply(other.claim());
            if (told != null) {
                others.add(new Opponent(told.record(), told.number()));
            }
        }
        others.sort(Comparator.comparingLong(Opponent::number));
        return List.copyOf(others);
    }
}
