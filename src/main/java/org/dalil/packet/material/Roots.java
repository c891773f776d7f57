package org.dalil.packet.material;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.event.casework.CaseItem;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.testimony.interview.Interview;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which claims belong to records that somebody chose, and which are about the same. Only reads.
final class Roots {
    private static final String OF_SOURCES =
            "SELECT DISTINCT s.claim AS id FROM UNNEST(?) AS w(id) JOIN passage p ON p.source ="
                    + " w.id JOIN support s ON s.passage = p.id WHERE NOT p.gone AND NOT s.gone";
    private static final String ABOUT =
            "SELECT DISTINCT c.claim AS id FROM UNNEST(?) AS w(id) JOIN concern c ON c.target ="
                    + " w.id WHERE NOT c.gone";
    private static final String FILLING =
            "SELECT DISTINCT c.id FROM UNNEST(?) AS w(id) JOIN claim c ON c.subject = w.id"
                    + " WHERE NOT c.gone";
    private static final String PEOPLE =
            "SELECT DISTINCT c.target AS id FROM UNNEST(?) AS w(id) JOIN concern c ON c.claim ="
                + " w.id JOIN agent a ON a.id = c.target WHERE NOT c.gone AND NOT a.gone AND a.kind"
                + " IN ('person', 'group')";
    private static final String SOURCES =
            "SELECT DISTINCT p.source AS id FROM UNNEST(?) AS w(id) JOIN support s ON s.claim ="
                    + " w.id JOIN passage p ON p.id = s.passage WHERE NOT p.gone AND NOT s.gone";
    private static final String STANDING =
            "SELECT c.id FROM UNNEST(?) AS w(id) JOIN claim c ON c.id = w.id WHERE NOT c.gone"
                    + " AND NOT EXISTS (SELECT 1 FROM claim n WHERE n.supersedes = c.id"
                    + " AND NOT n.gone AND n.state = 'sealed')";

    private static final String REDACTED =
            "SELECT DISTINCT r.passage AS id FROM UNNEST(?) AS w(id) JOIN passage p ON p.source ="
                    + " w.id JOIN redaction r ON r.passage = p.id WHERE NOT p.gone AND NOT r.gone";

    private final Holdings holdings;

    Roots(Holdings holdings) {
        this.holdings = holdings;
    }

    /// The claims that belong to these records: those among them, those that rest on sources among
    /// them, and those about people, bodies, events and places among them. What was corrected since
    /// stands in its correction.
    Set<UUID> claims(Tx tx, List<RecordRef> roots) throws SQLException {
        Set<RecordRef> all = new LinkedHashSet<>(roots);
        for (RecordRef one : roots) {
            if (one.kind() == RecordKind.CASE) {
                holdings.records()
                        .where(tx, CaseItem.SHAPE, "of_case = ?", "id", one.id())
                        .forEach(item -> all.add(item.target()));
            }
        }
        Set<UUID> claims = new LinkedHashSet<>();
        Set<UUID> sources = new LinkedHashSet<>();
        Set<UUID> others = new LinkedHashSet<>();
        for (RecordRef one : all) {
            switch (one.kind()) {
                case CLAIM -> claims.add(one.id());
                case SOURCE -> sources.add(one.id());
                case INTERVIEW ->
                        holdings.records()
                                .find(tx, Interview.SHAPE, one.id())
                                .ifPresent(found -> sources.add(found.source()));
                default -> others.add(one.id());
            }
        }
        claims.addAll(ids(tx, OF_SOURCES, sources));
        claims.addAll(ids(tx, ABOUT, others));
        claims.addAll(ids(tx, FILLING, others));
        return new LinkedHashSet<>(ids(tx, STANDING, claims));
    }

    /// Claims about the same people or from the same sources as these; these are among them.
    Set<UUID> related(Tx tx, Collection<UUID> claims) throws SQLException {
        Set<UUID> related = new LinkedHashSet<>();
        related.addAll(ids(tx, ABOUT, ids(tx, PEOPLE, claims)));
        related.addAll(ids(tx, OF_SOURCES, ids(tx, SOURCES, claims)));
        return new LinkedHashSet<>(ids(tx, STANDING, related));
    }

    /// The passages in these sources that are covered outside the casefile.
    List<UUID> redacted(Tx tx, Collection<UUID> sources) throws SQLException {
        return ids(tx, REDACTED, sources);
    }

    private static List<UUID> ids(Tx tx, String sql, Collection<UUID> of) throws SQLException {
        return of.isEmpty()
                ? List.of()
                : tx.query(sql, row -> row.id("id"), (Object) of.toArray(new UUID[0]));
    }
}
