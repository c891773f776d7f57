package org.dalil.timeline;

import org.dalil.claim.ClaimKind;
import org.dalil.database.Database;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Folding;
import org.dalil.timeline.TimelineEntry.LaneName;
import org.dalil.timeline.TimelineEntry.Opponent;

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
    // Without conditions and order: H2 would follow an index and fetch every row on its own, which
    // takes ten times as long as reading them as they lie and sorting here.
    private static final String CLAIMS =
            """
            SELECT id, gone, supersedes, search_key, when_sort, number, place, statement AS words, kind,
                when_verbatim, when_edtf, when_basis, when_earliest, when_latest
            FROM claim
            """;
    private static final String EVENTS =
            """
            SELECT id, gone, search_key, when_sort, sort_key, place, title AS words,
                when_verbatim, when_edtf, when_basis, when_earliest, when_latest
            FROM event
            """;
    private static final String IN_CONFLICT =
            """
            SELECT l.from_claim, l.to_claim, f.number AS from_number, g.number AS to_number
            FROM claim_link l
                JOIN claim f ON f.id = l.from_claim JOIN claim g ON g.id = l.to_claim
            WHERE l.kind IN ('contradicts', 'tension', 'rebuts')
                AND NOT l.gone AND NOT f.gone AND NOT g.gone
            ORDER BY f.number, g.number, l.id
            """;
    private final Database database;

    EntryStore(Database database) {
        this.database = database;
    }

    List<TimelineEntry> read(LaneBy by, String typed) throws ProblemException {
        String words = Folding.key(typed.strip());
        return database.read(tx -> {
            Lanes lanes = Lanes.read(tx, by);
            List<TimelineEntry> claims = claims(tx, words, lanes);
            List<TimelineEntry> entries = new ArrayList<>(events(tx, words, lanes));
            entries.addAll(claims);
            return entries;
        });
    }

    private static List<TimelineEntry> events(Tx tx, String words, Lanes lanes)
            throws SQLException {
        List<Placed> found = new ArrayList<>();
        tx.query(
                EVENTS,
                row ->
                        isShown(row, words)
                                && found.add(
                                        new Placed(
                                                row.number("when_sort"),
                                                0,
                                                row.word("sort_key"),
                                                event(row, lanes.ofEvent(row, EVENT_KEY)))));
        return sorted(found);
    }

    private static List<TimelineEntry> claims(Tx tx, String words, Lanes lanes)
            throws SQLException {
        Map<UUID, List<Opponent>> conflicts = conflicts(tx);
        Set<UUID> superseded = new HashSet<>();
        List<Placed> found = new ArrayList<>();
        tx.query(
                CLAIMS,
                row -> {
                    if (row.flag("gone")) {
                        return false;
                    }
                    UUID earlier = row.ref("supersedes");
                    if (earlier != null) {
                        superseded.add(earlier);
                    }
                    String kind = "claim.kind." + row.word("kind");
                    LaneName lane = lanes.ofClaim(row, kind);
                    return isShown(row, words)
                            && found.add(
                                    new Placed(
                                            row.number("when_sort"),
                                            row.number("number"),
                                            "",
                                            claim(row, lane, conflicts)));
                });
        found.removeIf(claim -> superseded.contains(claim.entry().record().id()));
        return sorted(found);
    }

    private static boolean isShown(Row row, String words) throws SQLException {
        return !row.flag("gone") && (words.isEmpty() || row.word("search_key").contains(words));
    }

    private static List<TimelineEntry> sorted(List<Placed> found) {
        found.sort(null);
        return found.stream().map(Placed::entry).toList();
    }

    /// An entry and what it is ordered by, as the lists order it.
    private record Placed(long when, long number, String name, TimelineEntry entry)
            implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            int order = Long.compare(when, other.when);
            order = order != 0 ? order : Long.compare(number, other.number);
            order = order != 0 ? order : name.compareTo(other.name);
            return order != 0 ? order : Lanes.compareIds(id(), other.id());
        }

        private UUID id() {
            return entry.record().id();
        }
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

    private static TimelineEntry event(Row row, LaneName lane) throws SQLException {
        return entry(row, RecordKind.EVENT, EVENT_KEY, Tone.EVENT, lane, List.of());
    }

    private static TimelineEntry claim(Row row, LaneName lane, Map<UUID, List<Opponent>> conflicts)
            throws SQLException {
        ClaimKind kind = ClaimKind.of(row.word("kind"));
        List<Opponent> against = conflicts.getOrDefault(row.id("id"), List.of());
        Tone tone = against.isEmpty() ? tone(kind) : Tone.CONFLICT;
        return entry(row, RecordKind.CLAIM, "claim.kind." + kind.code(), tone, lane, against);
    }

    private static TimelineEntry entry(
            Row row,
            RecordKind kind,
            String kindKey,
            Tone tone,
            LaneName lane,
            List<Opponent> against)
            throws SQLException {
        UUID id = row.id("id");
        String edtf = row.text("when_edtf");
        return new TimelineEntry(
                new RecordRef(kind, id),
                row.word("words"),
                kindKey,
                tone,
                lane,
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
}
