package org.dalil.timeline.chronicle;

import org.dalil.claim.allegation.Allegations;
import org.dalil.database.Tx;
import org.dalil.kernel.RecordKind;
import org.dalil.people.Naming;
import org.dalil.timeline.LaneBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The claims and events of the casefile in memory, and what gives them lanes and sets them against
/// each other. What is asked for is read whole once, a part at a time; after that each use first
/// takes in what the acts since then have changed, so it always says what the tables say. Only ever
/// used on the casefile thread, and never inside of an act.
final class Chronicle {
    /// With more changed records than this, reading everything again is quicker.
    private static final int MANY = 1_000;

    private static final String NEWEST = "SELECT coalesce(max(seq), 0) AS n FROM act";
    private static final String CHANGED =
            "SELECT DISTINCT kind, ref FROM change WHERE act > ? FETCH FIRST ? ROWS ONLY";

    /// Whether a tie now ties something else: whose it was is not known any more.
    private static final String MOVED =
            """
            SELECT count(*) AS n FROM change
            WHERE act > ? AND kind IN ('concern', 'support')
                AND field IN ('claim', 'target', 'target_kind')
            """;

    /// Large acts tell of the records that they made in a table of their own.
    private static final String MADE_MANY = "SELECT count(*) AS n FROM making WHERE act > ?";

    private final ToldTable claims = ToldTable.claims();
    private final ToldTable events = ToldTable.events();
    private final Conflicts conflicts = new Conflicts();
    private final Disputes disputes;
    private final Names agents;
    private final Names places = Names.ofPlaces();
    private final Names sources = Names.ofSources();
    private final Ties concerns = Ties.ofConcerns();
    private final Ties supports = Ties.ofSupports();
    private final Passages passages = new Passages();
    private final Map<RecordKind, Held> all;
    private long newestAct = -1;

    /// @param naming what the people are called as lanes
    /// @param allegations tells what allegations carry, under the same names
    Chronicle(Naming naming, Allegations allegations) {
        agents = Names.ofAgents(naming);
        disputes = new Disputes(naming, allegations);
        all =
                Map.of(
                        RecordKind.CLAIM,
                        claims,
                        RecordKind.EVENT,
                        events,
                        RecordKind.CLAIM_LINK,
                        conflicts,
                        RecordKind.AGENT,
                        agents,
                        RecordKind.PLACE,
                        places,
                        RecordKind.SOURCE,
                        sources,
                        RecordKind.CONCERN,
                        concerns,
                        RecordKind.SUPPORT,
                        supports,
                        RecordKind.PASSAGE,
                        passages);
    }

    /// A record that an act changed.
    private record Changed(String kind, UUID id) {}

    /// Reads another part of what these lanes ask for; whether more may be left.
    boolean readSome(Tx tx, LaneBy by) throws SQLException {
        catchUp(tx);
        for (Held held : askedBy(by)) {
            if (!held.sweep().isDone()) {
                held.sweep().readSome(tx);
                return true;
            }
        }
        return false;
    }

    private List<Held> askedBy(LaneBy by) {
        return switch (by) {
            case KIND -> List.of(claims, events, conflicts);
            case PLACE -> List.of(claims, events, conflicts, places);
            case WHO -> List.of(claims, events, conflicts, agents, concerns);
            case SOURCE ->
                    List.of(claims, events, conflicts, sources, passages, supports, concerns);
        };
    }

    private void catchUp(Tx tx) throws SQLException {
        long newest = tx.count(NEWEST);
        if (newest == newestAct) {
            return;
        }
        List<Changed> changed =
                tx.query(
                        CHANGED,
                        row -> new Changed(row.word("kind"), row.id("ref")),
                        newestAct,
                        MANY + 1);
        if (changed.size() > MANY
                || tx.count(MOVED, newestAct) > 0
                || tx.count(MADE_MANY, newestAct) > 0) {
            all.values().forEach(Held::forget);
        }
        for (Changed one : changed) {
            Held held = RecordKind.ofCode(one.kind()).map(all::get).orElse(null);
            if (held != null && held.sweep().isBegun()) {
                held.readAgain(tx, one.id());
            }
        }
        newestAct = newest;
    }

    ToldTable claims() {
        return claims;
    }

    ToldTable events() {
        return events;
    }

    Conflicts conflicts() {
        return conflicts;
    }

    /// What stands beside the claims; all of them are read by now.
    Disputes disputes(Tx tx) throws SQLException {
        disputes.catchUp(tx, newestAct, claims.inOrder());
        return disputes;
    }

    Names agents() {
        return agents;
    }

    Names places() {
        return places;
    }

    Names sources() {
        return sources;
    }

    Ties concerns() {
        return concerns;
    }

    Ties supports() {
        return supports;
    }

    Passages passages() {
        return passages;
    }
}
