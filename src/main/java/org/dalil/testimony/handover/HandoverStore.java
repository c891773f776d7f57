package org.dalil.testimony.handover;

import org.dalil.database.Tx;
import org.dalil.event.casework.Case;
import org.dalil.history.Records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// SQL over hand-overs, and over who works on cases.
final class HandoverStore {
    private static final String NEWEST = "handed_at DESC, id DESC";
    private static final String OPEN = "id NOT IN (SELECT handover FROM takeover WHERE NOT gone)";
    private final Records records;

    HandoverStore(Records records) {
        this.records = records;
    }

    /// What nobody has taken over of a transcript, the newest first.
    List<Handover> open(Tx tx, UUID transcript) throws SQLException {
        return records.where(tx, Handover.SHAPE, "transcript = ? AND " + OPEN, NEWEST, transcript);
    }

    /// All of a transcript, the newest first.
    List<Handover> all(Tx tx, UUID transcript) throws SQLException {
        return records.where(tx, Handover.SHAPE, "transcript = ?", NEWEST, transcript);
    }

    /// What nobody has taken over of all transcripts of a source, the newest first.
    List<Handover> openOf(Tx tx, UUID source) throws SQLException {
        return records.where(
                tx,
                Handover.SHAPE,
                "transcript IN (SELECT id FROM transcript WHERE source = ? AND NOT gone) AND "
                        + OPEN,
                NEWEST,
                source);
    }

    /// Who took this over, the first first: on two laptops two may have.
    List<Takeover> takers(Tx tx, UUID handover) throws SQLException {
        return records.where(tx, Takeover.SHAPE, "handover = ?", "taken_at, id", handover);
    }

    /// Everybody who works on a case, or ever handed something over or took it, as often as named.
    List<String> named(Tx tx) throws SQLException {
        List<String> all = new ArrayList<>();
        for (Case one : records.where(tx, Case.SHAPE, "TRUE", "id")) {
            all.addAll(one.team());
        }
        for (Handover one : records.where(tx, Handover.SHAPE, "TRUE", "id")) {
            Handover.Parties parties = one.parties();
            all.add(parties.by());
            String to = parties.to();
            if (to != null) {
                all.add(to);
            }
        }
        return all;
    }
}
