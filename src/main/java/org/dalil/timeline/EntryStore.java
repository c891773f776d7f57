package org.dalil.timeline;

import org.dalil.casefile.ListQuery;
import org.dalil.claim.ClaimKind;
import org.dalil.database.Database;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.timeline.TimelineEntry.LaneName;
import org.dalil.timeline.TimelineEntry.Opponent;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// SQL over what the timeline shows: a handful of queries over whole tables, never one a record.
final class EntryStore {
    private static final String EVENT_KEY = "timeline.kind.event";
    private static final String CLAIMS =
            """
            SELECT t.id, t.statement AS words, t.kind, t.when_verbatim, t.when_edtf,
                t.when_basis, t.when_earliest, t.when_latest
            FROM claim t WHERE t.gone = FALSE AND (? = '%%' OR t.search_key LIKE ? ESCAPE '!')
            ORDER BY t.when_sort, t.number, t.id
            """;
    private static final String EVENTS =
            """
            SELECT t.id, t.title AS words, t.when_verbatim, t.when_edtf,
                t.when_basis, t.when_earliest, t.when_latest
            FROM event t WHERE t.gone = FALSE AND (? = '%%' OR t.search_key LIKE ? ESCAPE '!')
            ORDER BY t.when_sort, t.sort_key, t.id
            """;
    private static final String SUPERSEDED =
            "SELECT supersedes AS id FROM claim WHERE supersedes IS NOT NULL AND gone = FALSE";
    private static final String IN_CONFLICT =
            """
            SELECT l.from_claim, l.to_claim, f.number AS from_number, g.number AS to_number
            FROM claim_link l
                JOIN claim f ON f.id = l.from_claim JOIN claim g ON g.id = l.to_claim
            WHERE l.kind IN ('contradicts', 'tension', 'rebuts')
                AND NOT l.gone AND NOT f.gone AND NOT g.gone
            ORDER BY f.number, g.number, l.id
            """;
    private static final Map<LaneBy, List<String>> LANES =
            Map.of(
                    LaneBy.KIND,
                    List.of(),
                    LaneBy.WHO,
                    List.of(
                            """
                            SELECT c.claim AS id, a.id AS lane, a.label AS name
                            FROM concern c JOIN agent a ON a.id = c.target
                            WHERE NOT c.gone AND NOT a.gone ORDER BY c.id
                            """,
                            """
                            SELECT e.target AS id, a.id AS lane, a.label AS name
                            FROM concern e JOIN claim k ON k.id = e.claim
                                JOIN concern c ON c.claim = k.id JOIN agent a ON a.id = c.target
                            WHERE e.target_kind = 'event'
                                AND NOT e.gone AND NOT k.gone AND NOT c.gone AND NOT a.gone
                            ORDER BY k.number, c.id
                            """),
                    LaneBy.PLACE,
                    List.of(
                            """
                            SELECT t.id, p.id AS lane, p.name
                            FROM claim t JOIN place p ON p.id = t.place
                            WHERE NOT t.gone AND NOT p.gone
                            """,
                            """
                            SELECT t.id, p.id AS lane, p.name
                            FROM event t JOIN place p ON p.id = t.place
                            WHERE NOT t.gone AND NOT p.gone
                            """),
                    LaneBy.SOURCE,
                    List.of(
                            """
                            SELECT s.claim AS id, o.id AS lane, o.title AS name
                            FROM support s JOIN passage p ON p.id = s.passage
                                JOIN source o ON o.id = p.source
                            WHERE NOT s.gone AND NOT p.gone AND NOT o.gone
                            ORDER BY s.position, s.id
                            """,
                            """
                            SELECT e.target AS id, o.id AS lane, o.title AS name
                            FROM concern e JOIN claim k ON k.id = e.claim
                                JOIN support s ON s.claim = k.id JOIN passage p ON p.id = s.passage
                                JOIN source o ON o.id = p.source
                            WHERE e.target_kind = 'event' AND NOT e.gone AND NOT k.gone
                                AND NOT s.gone AND NOT p.gone AND NOT o.gone
                            ORDER BY k.number, s.position, s.id
                            """));

    private final Database database;

    EntryStore(Database database) {
        this.database = database;
    }

    List<TimelineEntry> read(LaneBy by, String typed) throws ProblemException {
        String pattern = ListQuery.pattern(typed);
        return database.read(tx -> {
            Lanes lanes = new Lanes(by, names(tx, by));
            Set<UUID> superseded = new HashSet<>(tx.query(SUPERSEDED, row -> row.id("id")));
            Map<UUID, List<Opponent>> conflicts = conflicts(tx);
            List<TimelineEntry> entries = new ArrayList<>();
            tx.query(EVENTS, row -> event(row, lanes), pattern, pattern).forEach(entries::add);
            tx.query(CLAIMS, row -> claim(row, lanes, conflicts), pattern, pattern).stream()
                    .filter(entry -> !superseded.contains(entry.record().id()))
                    .forEach(entries::add);
            return entries;
        });
    }

    /// The lane of each claim and event that has one; the first one read counts.
    private static Map<UUID, LaneName> names(Tx tx, LaneBy by) throws SQLException {
        Map<UUID, LaneName> byRecord = new HashMap<>();
        Map<UUID, LaneName> known = new HashMap<>();
        for (String sql : LANES.getOrDefault(by, List.of())) {
            tx.query(
                    sql,
                    row -> {
                        UUID lane = row.id("lane");
                        LaneName name = known.get(lane);
                        if (name == null) {
                            name = new LaneName(lane.toString(), row.word("name"));
                            known.put(lane, name);
                        }
                        byRecord.putIfAbsent(row.id("id"), name);
                        return lane;
                    });
        }
        return byRecord;
    }

    private static Map<UUID, List<Opponent>> conflicts(Tx tx) throws SQLException {
        Map<UUID, List<Opponent>> found = new HashMap<>();
        tx.query(
                IN_CONFLICT,
                row -> {
                    UUID from = row.id("from_claim");
                    UUID to = row.id("to_claim");
                    add(found, from, to, row.number("to_number"));
                    add(found, to, from, row.number("from_number"));
                    return from;
                });
        return found;
    }

    private static void add(
            Map<UUID, List<Opponent>> found, UUID claim, UUID against, long number) {
        List<Opponent> known = found.computeIfAbsent(claim, any -> new ArrayList<>());
        Opponent opponent = new Opponent(new RecordRef(RecordKind.CLAIM, against), number);
        if (!known.contains(opponent)) {
            known.add(opponent);
        }
    }

    private static TimelineEntry event(Row row, Lanes lanes) throws SQLException {
        return entry(row, RecordKind.EVENT, EVENT_KEY, Tone.EVENT, lanes, List.of());
    }

    private static TimelineEntry claim(Row row, Lanes lanes, Map<UUID, List<Opponent>> conflicts)
            throws SQLException {
        ClaimKind kind = ClaimKind.of(row.word("kind"));
        List<Opponent> against = conflicts.getOrDefault(row.id("id"), List.of());
        Tone tone = against.isEmpty() ? tone(kind) : Tone.CONFLICT;
        return entry(row, RecordKind.CLAIM, "claim.kind." + kind.code(), tone, lanes, against);
    }

    private static TimelineEntry entry(
            Row row,
            RecordKind kind,
            String kindKey,
            Tone tone,
            Lanes lanes,
            List<Opponent> against)
            throws SQLException {
        UUID id = row.id("id");
        String edtf = row.text("when_edtf");
        return new TimelineEntry(
                new RecordRef(kind, id),
                row.word("words"),
                kindKey,
                tone,
                lanes.of(id, kindKey),
                row.text("when_verbatim"),
                edtf,
                row.text("when_basis"),
                Extent.stored(row.whole("when_earliest"), row.whole("when_latest"), edtf)
                        .orElse(null),
                List.copyOf(against));
    }

    /// Steps and states of law stand apart from what is said about facts.
    private static Tone tone(ClaimKind kind) {
        return switch (kind) {
            case LEGAL_STEP, STATUS, LEGAL_ASSESSMENT, FINDING, SUBMISSION, ASSURANCE -> Tone.LAW;
            default -> Tone.CLAIM;
        };
    }

    /// Finds the lane of a record.
    private record Lanes(LaneBy by, Map<UUID, LaneName> names) {
        LaneName of(UUID record, String kindKey) {
            if (by == LaneBy.KIND) {
                return LaneName.ofMessage(kindKey);
            }
            @Nullable LaneName name = names.get(record);
            return name == null ? LaneName.ofMessage("timeline.lane.no-" + by.code()) : name;
        }
    }
}
