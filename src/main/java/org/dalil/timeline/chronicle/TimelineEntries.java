package org.dalil.timeline.chronicle;

import org.dalil.casefile.Holdings;
import org.dalil.claim.allegation.Allegations;
import org.dalil.database.Database;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Naming;
import org.dalil.texts.Folding;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.chronicle.TimelineEntry.Beside;
import org.dalil.timeline.chronicle.TimelineEntry.Opponent;
import org.dalil.timeline.chronicle.TimelineEntry.Question;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Every claim and event of the casefile with its date and lane, for the timeline. Only reads. Keep
/// one, because what it has read makes the next reading quick.
public final class TimelineEntries {
    private final Database database;
    private final Chronicle chronicle;

    /// A time line on which everybody is called by their name in the casefile.
    public TimelineEntries(Holdings holdings) {
        this(holdings, new Naming(false));
    }

    /// @param naming what people are called as lanes
    public TimelineEntries(Holdings holdings, Naming naming) {
        this.database = holdings.database();
        this.chronicle = new Chronicle(naming, new Allegations(database, naming));
    }

    /// Claims and events by date, those that stand on no timeline last. Without those that are gone
    /// and without claims that a standing one supersedes.
    ///
    /// @param by what the lanes stand for
    /// @param typed narrows to those that have this in their words, whatever the script; blank for
    ///   all
    public List<TimelineEntry> read(LaneBy by, String typed) throws ProblemException {
        String words = Folding.key(typed.strip());
        boolean more = true;
        while (more) {
            // A part at a time: what a person does meanwhile comes between and is taken in.
            more = database.read(tx -> chronicle.readSome(tx, by));
        }
        return database.read(tx -> {
            while (chronicle.readSome(tx, by)) {
                continue; // only when so much was done since that it was forgotten
            }
            return entries(tx, by, words);
        });
    }

    private List<TimelineEntry> entries(Tx tx, LaneBy by, String words) throws SQLException {
        Lanes lanes = new Lanes(by, chronicle);
        List<Told> claims = chronicle.claims().inOrder();
        List<TimelineEntry> entries = new ArrayList<>(claims.size());
        for (Told event : chronicle.events().inOrder()) {
            if (event.key().contains(words)) {
                entries.add(event.in(lanes.ofEvent(event), Beside.NOTHING));
            }
        }
        Set<UUID> superseded = superseded(claims);
        Disputes disputes = chronicle.disputes(tx);
        Map<UUID, List<Opponent>> conflicts = chronicle.conflicts().among(chronicle.claims()::find);
        Map<UUID, List<Question>> questions = disputes.among(chronicle.claims()::find);
        for (Told claim : claims) {
            if (claim.key().contains(words) && !superseded.contains(claim.id())) {
                Beside beside =
                        Beside.of(
                                conflicts.getOrDefault(claim.id(), List.of()),
                                questions.getOrDefault(claim.id(), List.of()),
                                disputes.carriedBy(claim.id()));
                entries.add(claim.in(lanes.ofClaim(claim), beside));
            }
        }
        return entries;
    }

    private static Set<UUID> superseded(List<Told> claims) {
        Set<UUID> superseded = new HashSet<>();
        for (Told claim : claims) {
            UUID earlier = claim.supersedes();
            if (earlier != null) {
                superseded.add(earlier);
            }
        }
        return superseded;
    }
}
