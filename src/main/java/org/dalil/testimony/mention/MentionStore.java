package org.dalil.testimony.mention;

import org.dalil.database.Tx;
import org.dalil.history.Records;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Naming;
import org.dalil.testimony.transcript.Segment;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// SQL over mentions and over the names of what they mean.
final class MentionStore {
    private static final String RECENT =
            """
            SELECT m.means_kind, m.means FROM mention m
            WHERE NOT m.gone AND m.means IS NOT NULL ORDER BY m.id DESC FETCH FIRST ? ROWS ONLY
            """;
    private static final String HERE =
            """
            SELECT m.means_kind, m.means, max(m.id) AS last FROM segment s
                JOIN mention m ON m.segment = s.id
            WHERE s.transcript = ? AND NOT s.gone AND NOT m.gone AND m.means IS NOT NULL
            GROUP BY m.means_kind, m.means ORDER BY last DESC
            """;

    private final Records records;
    private final Naming naming;

    MentionStore(Records records, Naming naming) {
        this.records = records;
        this.naming = naming;
    }

    /// Links and denials in the words of these segments.
    List<Mention> inSegments(Tx tx, Collection<UUID> segments) throws SQLException {
        return segments.isEmpty()
                ? List.of()
                : records.naming(tx, Mention.SHAPE, "segment", segments, "t.id");
    }

    /// Links and denials in a text.
    List<Mention> inText(Tx tx, UUID text) throws SQLException {
        return records.where(tx, Mention.SHAPE, "text_version = ?", "start_at, id", text);
    }

    /// Links and denials in the same words as these: of a segment, or of a text.
    List<Mention> beside(Tx tx, MentionPlace place) throws SQLException {
        UUID segment = place.segment();
        UUID text = place.textVersion();
        if (segment == null) {
            return text == null ? List.of() : inText(tx, text);
        }
        return inSegments(tx, List.of(segment)).stream()
                .filter(one -> Objects.equals(one.place().tier(), place.tier()))
                .toList();
    }

    /// Links to a record.
    List<Mention> meaning(Tx tx, UUID target) throws SQLException {
        return records.where(tx, Mention.SHAPE, "means = ?", "id", target);
    }

    /// The segments of these ids that are there.
    List<Segment> segments(Tx tx, Collection<UUID> ids) throws SQLException {
        return ids.isEmpty()
                ? List.of()
                : records.naming(tx, Segment.SHAPE, "id", ids, "t.order_key, t.id");
    }

    /// What is mentioned in a transcript, the last linked first.
    List<RecordRef> here(Tx tx, UUID transcript) throws SQLException {
        return refs(tx, HERE, transcript);
    }

    /// What was linked last anywhere, each once.
    List<RecordRef> recent(Tx tx, int looked) throws SQLException {
        return refs(tx, RECENT, looked);
    }

    private static List<RecordRef> refs(Tx tx, String sql, Object argument) throws SQLException {
        Set<RecordRef> refs = new LinkedHashSet<>();
        for (Meaning one :
                tx.query(
                        sql,
                        row -> new Meaning(row.text("means_kind"), row.ref("means"), null),
                        argument)) {
            RecordRef means = one.means();
            if (means != null) {
                refs.add(means);
            }
        }
        return List.copyOf(refs);
    }

    /// What these are called now where they are shown; those that are gone are not in it.
    Map<RecordRef, String> names(Tx tx, Collection<RecordRef> refs) throws SQLException {
        return names(tx, refs, naming);
    }

    /// What these are called; those that are gone are not in it.
    static Map<RecordRef, String> names(Tx tx, Collection<RecordRef> refs, Naming naming)
            throws SQLException {
        Map<RecordRef, String> names = new HashMap<>();
        for (RecordKind kind : Meaning.MEANT) {
            UUID[] ids =
                    refs.stream()
                            .filter(one -> one.kind() == kind)
                            .map(RecordRef::id)
                            .distinct()
                            .toArray(UUID[]::new);
            if (ids.length > 0) {
                tx.query(
                        names(kind),
                        row ->
                                names.put(
                                        new RecordRef(kind, row.id("id")),
                                        naming.of(row.word("name"), row.text("code_name"))),
                        (Object) ids);
            }
        }
        return names;
    }

    private static String names(RecordKind kind) {
        return switch (kind) {
            case AGENT ->
                    "SELECT t.id, t.label AS name, t.code_name FROM UNNEST(?) AS w(id)"
                            + " JOIN agent t ON t.id = w.id WHERE NOT t.gone";
            case PLACE ->
                    "SELECT t.id, t.name, CAST(NULL AS varchar) AS code_name"
                            + " FROM UNNEST(?) AS w(id) JOIN place t ON t.id = w.id"
                            + " WHERE NOT t.gone";
            default ->
                    "SELECT t.id, t.title AS name, CAST(NULL AS varchar) AS code_name"
                            + " FROM UNNEST(?) AS w(id) JOIN event t ON t.id = w.id"
                            + " WHERE NOT t.gone";
        };
    }
}
