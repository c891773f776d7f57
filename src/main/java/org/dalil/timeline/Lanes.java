package org.dalil.timeline;

import org.dalil.database.Row;
import org.dalil.database.RowReader;
import org.dalil.database.Tx;
import org.dalil.timeline.TimelineEntry.LaneName;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Finds the lane of a claim or event: the first person, place or source it is about, at or from.
/// Reads each table once as it lies and joins here; joining in the database takes twenty times as
/// long for a whole casefile. Used for one reading.
final class Lanes {
    private static final String AGENTS = "SELECT id, gone, label AS name FROM agent";
    private static final String PLACES = "SELECT id, gone, name FROM place";
    private static final String SOURCES = "SELECT id, gone, title AS name FROM source";
    private static final String PASSAGES = "SELECT id, gone, source FROM passage";
    private static final String CONCERNS =
            "SELECT id, gone, claim, target_kind, target FROM concern";
    private static final String SUPPORTS = "SELECT id, gone, claim, passage, position FROM support";

    private final LaneBy by;
    private final Map<UUID, LaneName> names = new HashMap<>();
    private final Map<UUID, Tie> ofClaim = new HashMap<>();
    private final Map<UUID, List<UUID>> claimsOfEvent = new HashMap<>();
    private final Map<UUID, Long> numbers = new HashMap<>();

    /// What ties a claim to a lane; the one that comes first counts.
    private record Tie(long number, long position, UUID id, LaneName lane) {
        boolean isBefore(@Nullable Tie other) {
            if (other == null) {
                return true;
            }
            int order = Long.compare(number, other.number);
            order = order != 0 ? order : Long.compare(position, other.position);
            return (order != 0 ? order : compareIds(id, other.id)) < 0;
        }

        Tie of(long claim) {
            return new Tie(claim, position, id, lane);
        }
    }

    private Lanes(LaneBy by) {
        this.by = by;
    }

    static Lanes read(Tx tx, LaneBy by) throws SQLException {
        Lanes lanes = new Lanes(by);
        switch (by) {
            case KIND -> {}
            case WHO -> {
                lanes.readNames(tx, AGENTS);
                lanes.readConcerns(tx);
            }
            case PLACE -> lanes.readNames(tx, PLACES);
            case SOURCE -> {
                lanes.readNames(tx, SOURCES);
                lanes.readSupports(tx);
                lanes.readConcerns(tx);
            }
        }
        return lanes;
    }

    /// Compares as the database orders ids.
    static int compareIds(UUID one, UUID other) {
        int order =
                Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return order != 0
                ? order
                : Long.compareUnsigned(
                        one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    /// The lane of a claim that stands; notes its number, by which the lanes of events are found.
    LaneName ofClaim(Row row, String kindKey) throws SQLException {
        UUID claim = row.id("id");
        numbers.put(claim, row.number("number"));
        Tie tie = ofClaim.get(claim);
        return by == LaneBy.PLACE ? ofPlace(row) : named(tie, kindKey);
    }

    /// The lane of an event, once all claims were asked for: that of the first claim about it.
    LaneName ofEvent(Row row, String kindKey) throws SQLException {
        if (by == LaneBy.PLACE) {
            return ofPlace(row);
        }
        Tie first = null;
        for (UUID claim : claimsOfEvent.getOrDefault(row.id("id"), List.of())) {
            Tie tie = ofClaim.get(claim);
            Long number = numbers.get(claim);
            if (tie != null && number != null && tie.of(number).isBefore(first)) {
                first = tie.of(number);
            }
        }
        return named(first, kindKey);
    }

    private LaneName named(@Nullable Tie tie, String kindKey) {
        if (by == LaneBy.KIND) {
            return LaneName.ofMessage(kindKey);
        }
        return tie == null ? none() : tie.lane();
    }

    private LaneName ofPlace(Row row) throws SQLException {
        UUID place = row.ref("place");
        LaneName name = place == null ? null : names.get(place);
        return name == null ? none() : name;
    }

    private LaneName none() {
        return LaneName.ofMessage("timeline.lane.no-" + by.code());
    }

    private void readNames(Tx tx, String sql) throws SQLException {
        each(
                tx,
                sql,
                row -> {
                    UUID id = row.id("id");
                    return names.put(id, new LaneName(id.toString(), row.word("name")));
                });
    }

    private void readConcerns(Tx tx) throws SQLException {
        each(
                tx,
                CONCERNS,
                row -> {
                    UUID target = row.id("target");
                    UUID claim = row.id("claim");
                    if (row.word("target_kind").equals("event")) {
                        claimsOfEvent.computeIfAbsent(target, id -> new ArrayList<>()).add(claim);
                    } else if (by == LaneBy.WHO) {
                        tie(claim, 0, row, names.get(target));
                    }
                    return claim;
                });
    }

    private void readSupports(Tx tx) throws SQLException {
        Map<UUID, LaneName> sourceOfPassage = new HashMap<>();
        each(tx, PASSAGES, row -> sourceOfPassage.put(row.id("id"), names.get(row.id("source"))));
        each(
                tx,
                SUPPORTS,
                row -> {
                    UUID claim = row.id("claim");
                    tie(claim, row.number("position"), row, sourceOfPassage.get(row.id("passage")));
                    return claim;
                });
    }

    private void tie(UUID claim, long position, Row row, @Nullable LaneName lane)
            throws SQLException {
        if (lane != null) {
            Tie tie = new Tie(0, position, row.id("id"), lane);
            if (tie.isBefore(ofClaim.get(claim))) {
                ofClaim.put(claim, tie);
            }
        }
    }

    private static void each(Tx tx, String sql, RowReader<@Nullable Object> reader)
            throws SQLException {
        tx.query(sql, row -> !row.flag("gone") && reader.read(row) == null);
    }
}
