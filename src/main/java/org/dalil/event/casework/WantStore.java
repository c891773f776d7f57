package org.dalil.event.casework;

import org.dalil.casefile.grade.Grade;
import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.history.Records;
import org.dalil.history.shape.Part;
import org.dalil.history.shape.RecordShape;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// SQL over what is wanting in a casefile, for whichever case asks.
final class WantStore {
    /// As many changes are looked through in one go.
    private static final int A_TURN = 2_000;

    static final String UNGRADED_SOURCES =
            """
            SELECT s.id FROM source s WHERE s.gone = FALSE
                AND NOT EXISTS (SELECT 1 FROM grade g WHERE g.target = s.id AND NOT g.gone)
                AND (EXISTS (SELECT 1 FROM case_item i
                        WHERE i.target = s.id AND i.of_case = ? AND i.gone = FALSE)
                    OR EXISTS (SELECT 1 FROM passage p WHERE p.source = s.id AND p.gone = FALSE
                        AND EXISTS (SELECT 1 FROM support u WHERE u.passage = p.id AND NOT u.gone
                            AND EXISTS (SELECT 1 FROM concern k WHERE k.claim = u.claim
                                AND NOT k.gone
                                AND EXISTS (SELECT 1 FROM case_item i WHERE i.target = k.target
                                    AND i.of_case = ? AND i.gone = FALSE)))))
            ORDER BY s.sort_key, s.id FETCH FIRST ? ROWS ONLY
            """;

    private static final Part<Owned> ITEMS =
            new Part<>(
                    CaseItem.SHAPE,
                    CaseItem.SHAPE.fields(),
                    (id, values) -> new Owned(id, CaseItem.target(values), values.id("of_case")));
    private static final Map<RecordKind, Part<Owned>> OWNED =
            Map.of(
                    RecordKind.SUPPORT, ofClaim(Support.SHAPE),
                    RecordKind.ATTRIBUTION, ofClaim(Attribution.SHAPE),
                    RecordKind.CONCERN, ofClaim(Concern.SHAPE),
                    RecordKind.CASE_ITEM, ITEMS);
    private static final Part<UUID> GRADED =
            Part.of(Grade.SHAPE, List.of("target"), (id, values) -> values.id("target"));
    private static final Part<UUID> NUMBERED =
            Part.of(Claim.SHAPE, List.of("number"), (id, values) -> id);
    private final Records records;

    /// That a record is part of another, which is told in its place.
    ///
    /// @param ofCase the case that alone is told of it, or null for any
    private record Owned(UUID id, RecordRef owner, @Nullable UUID ofCase) {}

    /// That a claim stands in something that is in conflict.
    ///
    /// @param shown what is told of it: the conflict, or the claim itself
    record Side(UUID claim, RecordRef shown) {}

    WantStore(Records records) {
        this.records = records;
    }

    /// The first act after a moment; 0 when there is none.
    long firstAfter(Tx tx, Instant since) throws SQLException {
        return tx.count("SELECT coalesce(min(seq), 0) AS n FROM act WHERE at > ?", since);
    }

    /// Some of what was made or changed from an act on, newest first and each once: a turn of so
    /// many changes, and then of what large acts made. Parts of a claim stand for the claim, and
    /// what was gathered into this case for itself. Empty when no turn is left.
    Optional<List<RecordRef>> changed(Tx tx, UUID ofCase, long first, int turn)
            throws SQLException {
        Set<RecordRef> refs = new LinkedHashSet<>();
        refs.addAll(
                tx.query(
                        """
                        SELECT kind, ref FROM change WHERE act >= ?
                        ORDER BY act DESC, position OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
                        """,
                        row -> new RecordRef(kind(row), row.id("ref")),
                        first,
                        turn * A_TURN,
                        A_TURN));
        tx.query(
                        """
                        SELECT kind, refs FROM making WHERE act >= ?
                        ORDER BY act DESC, position OFFSET ? ROWS FETCH NEXT 2 ROWS ONLY
                        """,
                        row -> {
                            RecordKind kind = kind(row);
                            return row.ids("refs").stream()
                                    .map(id -> new RecordRef(kind, id))
                                    .toList();
                        },
                        first,
                        turn * 2)
                .forEach(refs::addAll);
        return refs.isEmpty() ? Optional.empty() : Optional.of(owners(tx, ofCase, refs));
    }

    private List<RecordRef> owners(Tx tx, UUID ofCase, Set<RecordRef> changed) throws SQLException {
        Map<UUID, RecordRef> owners = new HashMap<>();
        for (Map.Entry<RecordKind, List<UUID>> one : CaseStore.byKind(changed).entrySet()) {
            Part<Owned> part = OWNED.get(one.getKey());
            if (part != null) {
                for (Owned owned : records.naming(tx, part, "id", one.getValue(), "t.id")) {
                    if (owned.ofCase() == null || owned.ofCase().equals(ofCase)) {
                        owners.put(owned.id(), owned.owner());
                    }
                }
            }
        }
        return changed.stream()
                .map(one -> CaseItem.GATHERED.contains(one.kind()) ? one : owners.get(one.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Claims that take a side in an open conflict, and those that somebody linked as standing
    /// against another while neither is in a conflict.
    List<Side> sides(Tx tx) throws SQLException {
        List<Side> sides =
                new ArrayList<>(
                        tx.query(
                                """
                                SELECT t.id, p.claim FROM conflict t
                                    JOIN conflict_position p ON p.conflict = t.id
                                WHERE t.gone = FALSE AND t.rank = 0 AND NOT p.gone
                                ORDER BY t.search_key, t.id, p.side
                                """,
                                row ->
                                        new Side(
                                                row.id("claim"),
                                                new RecordRef(RecordKind.CONFLICT, row.id("id")))));
        sides.addAll(
                tx.query(
                        """
                        SELECT l.from_claim AS claim FROM claim_link l
                        WHERE NOT l.gone AND l.kind IN ('contradicts', 'tension', 'rebuts')
                            AND NOT EXISTS (SELECT 1 FROM conflict_position a
                                JOIN conflict_position b ON b.conflict = a.conflict
                                WHERE a.claim = l.from_claim AND b.claim = l.to_claim
                                    AND NOT a.gone AND NOT b.gone)
                        ORDER BY l.made_at, l.id FETCH FIRST 1000 ROWS ONLY
                        """,
                        row ->
                                new Side(
                                        row.id("claim"),
                                        new RecordRef(RecordKind.CLAIM, row.id("claim")))));
        return sides;
    }

    /// Sources gathered into a case, or in whose words a claim stands that concerns something
    /// gathered, without a grade.
    List<UUID> ungradedSources(Tx tx, UUID ofCase, int most) throws SQLException {
        return tx.query(UNGRADED_SOURCES, row -> row.id("id"), ofCase, ofCase, most);
    }

    /// Those of these that are claims without a grade.
    List<UUID> ungradedClaims(Tx tx, Collection<UUID> asked) throws SQLException {
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<UUID> graded = new HashSet<>(records.naming(tx, GRADED, "target", asked, "t.id"));
        return records.naming(tx, NUMBERED, "id", asked, "t.id").stream()
                .filter(one -> !graded.contains(one))
                .toList();
    }

    private static Part<Owned> ofClaim(RecordShape<?> shape) {
        return Part.of(
                shape,
                List.of("claim"),
                (id, values) ->
                        new Owned(id, new RecordRef(RecordKind.CLAIM, values.id("claim")), null));
    }

    private static RecordKind kind(Row row) throws SQLException {
        return RecordKind.ofCode(row.word("kind"))
                .orElseThrow(() -> new SQLException("unknown kind of record"));
    }
}
