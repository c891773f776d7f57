package org.dalil.claim.allegation;

import org.dalil.claim.allegation.Allegation.Rebuttal;
import org.dalil.claim.allegation.Allegation.Voice;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.people.Naming;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// SQL over who says allegations and what stands against them. What was taken away is left out here
/// and not there: by `gone` the database may go through every claim of the casefile first.
final class AllegationStore {
    // Thousands of claims may be asked about: each is looked up in an index that has its kind.
    static final String AMONG =
            "SELECT k.id FROM UNNEST(?) AS w(id) JOIN claim k ON k.id = w.id"
                    + " WHERE k.kind = 'allegation_against_victim'";
    private static final String VOICES =
            """
            SELECT t.claim, t.gone, t.role, g.label, g.code_name, g.gone AS nobody, s.title, s.gone AS nowhere
            FROM attribution t
                LEFT JOIN agent g ON g.id = t.agent
                LEFT JOIN source s ON s.id = t.through_source
            WHERE t.claim = ANY(?) ORDER BY t.position, t.id
            """;
    private static final Comparator<Rebuttal> BY_NUMBER =
            Comparator.comparingLong(Rebuttal::number).thenComparing(Rebuttal::claim);
    private static final String DENIES =
            "(k.kind = 'denial' OR k.modality = 'denied' OR k.polarity = 'negated')";

    // By whatever way: a link, another side of one question, a denial about the same field.
    private static final List<String> AGAINST =
            List.of(
                    link("to_claim", "from_claim"),
                    link("from_claim", "to_claim"),
                    """
                    SELECT m.claim, k.id, k.number, k.gone FROM conflict_position m
                        JOIN conflict c ON c.id = m.conflict
                        JOIN conflict_position o ON o.conflict = m.conflict
                        JOIN claim k ON k.id = o.claim
                    WHERE m.claim = ANY(?) AND NOT m.gone AND NOT o.gone AND NOT c.gone
                        AND c.state <> 'dismissed' AND o.side <> m.side
                    """,
                    """
                    SELECT a.id AS claim, k.id, k.number, k.gone FROM claim a
                        JOIN claim k ON k.subject = a.subject AND k.predicate = a.predicate
                    WHERE a.id = ANY(?) AND k.id <> a.id AND\
                    """
                            + " "
                            + DENIES);
    private final Naming naming;

    AllegationStore(Naming naming) {
        this.naming = naming;
    }

    private static String link(String here, String there) {
        return "SELECT l.%s AS claim, k.id, k.number, k.gone FROM claim_link l JOIN claim k ON k.id = l.%s WHERE l.%s = ANY(?) AND NOT l.gone AND (l.kind IN ('rebuts', 'contradicts') OR (l.kind = 'tension' AND %s))"
                .formatted(here, there, here, DENIES);
    }

    /// The statements by which it finds what stands against allegations.
    static List<String> against() {
        return AGAINST;
    }

    Map<UUID, Allegation> among(Tx tx, Collection<UUID> claims) throws SQLException {
        List<UUID> alleged =
                tx.query(AMONG, row -> row.id("id"), (Object) claims.toArray(new UUID[0]));
        if (alleged.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Voice>> voices = new HashMap<>();
        tx.query(VOICES, row -> said(row, voices), (Object) alleged.toArray(new UUID[0]));
        Corrections corrections = Corrections.around(tx, alleged);
        Object lines = corrections.all().toArray(new UUID[0]);
        Map<UUID, Set<Rebuttal>> against = new HashMap<>();
        for (String sql : AGAINST) {
            tx.query(sql, row -> stands(row, against), lines);
        }
        Map<UUID, Allegation> found = new LinkedHashMap<>();
        for (UUID claim : alleged) {
            found.put(
                    claim,
                    new Allegation(
                            voices.getOrDefault(claim, List.of()),
                            rebuttals(corrections.of(claim), against)));
        }
        return found;
    }

    private static List<Rebuttal> rebuttals(Set<UUID> line, Map<UUID, Set<Rebuttal>> against) {
        Set<Rebuttal> all = new TreeSet<>(BY_NUMBER);
        line.forEach(one -> all.addAll(against.getOrDefault(one, Set.of())));
        all.removeIf(one -> line.contains(one.claim()));
        return List.copyOf(all);
    }

    private Boolean said(Row row, Map<UUID, List<Voice>> voices) throws SQLException {
        if (row.flag("gone")) {
            return Boolean.FALSE;
        }
        String label = row.text("label");
        boolean named = label != null && !row.flag("nobody");
        String title = row.text("title");
        return voices.computeIfAbsent(row.id("claim"), claim -> new ArrayList<>())
                .add(
                        new Voice(
                                row.word("role").equals("origin"),
                                named ? called(label, row.text("code_name")) : null,
                                title == null || row.flag("nowhere") ? null : title));
    }

    private @Nullable String called(@Nullable String label, @Nullable String codeName) {
        return label == null ? null : naming.of(label, codeName);
    }

    private static Boolean stands(Row row, Map<UUID, Set<Rebuttal>> against) throws SQLException {
        return !row.flag("gone")
                && against.computeIfAbsent(row.id("claim"), claim -> new TreeSet<>(BY_NUMBER))
                        .add(new Rebuttal(row.id("id"), row.number("number")));
    }
}
