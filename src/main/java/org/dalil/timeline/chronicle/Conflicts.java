package org.dalil.timeline.chronicle;

import org.dalil.casefile.Sweep;
import org.dalil.database.Row;
import org.dalil.timeline.chronicle.TimelineEntry.Opponent;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Which claims stand against each other.
final class Conflicts implements Held {
    private static final Set<String> AGAINST = Set.of("contradicts", "tension", "rebuts");
    private static final String COLUMNS = "id, gone, from_claim, to_claim, kind";
    private static final Comparator<Pair> ORDER =
            Comparator.comparingLong((Pair pair) -> pair.from().number())
                    .thenComparingLong(pair -> pair.to().number())
                    .thenComparing(Pair::link, Told::compareIds);

    private final Map<UUID, Link> links = new HashMap<>();
    private final Sweep sweep = new Sweep(COLUMNS, "claim_link", this::take);

    /// A relation between two claims.
    private record Link(UUID from, UUID to) {}

    /// The same, once both are known to stand.
    private record Pair(UUID link, Told from, Told to) {}

    /// For each claim those that it stands against, by number.
    ///
    /// @param claims answers the claim of an id, or null when it does not stand
    Map<UUID, List<Opponent>> among(Function<UUID, @Nullable Told> claims) {
        List<Pair> pairs = new ArrayList<>();
        links.forEach((id, link) -> {
            Told from = claims.apply(link.from());
            Told to = claims.apply(link.to());
            if (from != null && to != null) {
                pairs.add(new Pair(id, from, to));
            }
        });
        pairs.sort(ORDER);
        Map<UUID, List<Opponent>> against = new HashMap<>();
        for (Pair pair : pairs) {
            add(against, pair.from(), pair.to());
            add(against, pair.to(), pair.from());
        }
        against.replaceAll((claim, known) -> List.copyOf(known));
        return against;
    }

    private static void add(Map<UUID, List<Opponent>> against, Told claim, Told other) {
        List<Opponent> known = against.computeIfAbsent(claim.id(), id -> new ArrayList<>());
        Opponent opponent = new Opponent(other.record(), other.number());
        if (!known.contains(opponent)) {
            known.add(opponent);
        }
    }

    @Override
    public Sweep sweep() {
        return sweep;
    }

    @Override
    public void forget() {
        links.clear();
        sweep.again();
    }

    private Boolean take(Row row) throws SQLException {
        UUID id = row.id("id");
        if (row.flag("gone") || !AGAINST.contains(row.word("kind"))) {
            links.remove(id);
        } else {
            links.put(id, new Link(row.id("from_claim"), row.id("to_claim")));
        }
        return Boolean.TRUE;
    }
}
