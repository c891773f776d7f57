package org.dalil.event.part;

import org.dalil.claim.content.Polarity;
import org.dalil.database.Tx;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// SQL over what claims say of acts and whom they concern. Asks for nothing that is not in an index
/// of claims, because a large casefile has hundreds of thousands of them.
final class DeedStore {
    static final String SAID =
            """
            SELECT c.id, c.subject, c.predicate, c.gone, c.number, c.supersedes, c.polarity,
                c.object_kind, c.object, c.object_text, c.when_edtf
            FROM UNNEST(?) AS w(named) JOIN claim c ON c.subject = w.named
            """;

    static final String CONCERNED =
            """
            SELECT e.target AS event, e.gone AS left_out, a.gone, a.target, a.target_kind, a.role,
                a.claim
            FROM UNNEST(?) AS w(named) JOIN concern e ON e.target = w.named
            JOIN concern a ON a.claim = e.claim
            """;

    static final String TOGETHER =
            """
            SELECT e.target FROM UNNEST(?) AS w(named)
            JOIN concern a ON a.target = w.named JOIN concern e ON e.claim = a.claim
            WHERE e.target_kind = 'event' AND NOT a.gone AND NOT e.gone
            """;

    static final String NAMING =
            """
            SELECT c.subject, c.subject_kind, c.gone, c.polarity, c.predicate
            FROM UNNEST(?) AS w(named) JOIN claim c ON c.object = w.named
            """;

    static final String POLARITY =
            """
            SELECT c.id, c.gone, c.polarity FROM UNNEST(?) AS w(named) JOIN claim c ON c.id = w.named
            """;

    private DeedStore() {}

    /// One thing that a claim says of an act or an involvement.
    ///
    /// @param term the code or words that are the value; empty where somebody is
    /// @param agent whoever is the value, or null
    /// @param when the claim’s date in EDTF, or null
    record Said(
            UUID claim,
            UUID subject,
            String field,
            String term,
            @Nullable UUID agent,
            long number,
            @Nullable String when) {}

    /// That a claim concerns both an event and somebody.
    record Concerned(UUID event, UUID agent, String role, UUID claim) {}

    /// What stands of these fields of each; what is denied and what was corrected is left out.
    static List<Said> said(Tx tx, Collection<UUID> subjects, Set<String> fields)
            throws SQLException {
        Set<UUID> corrected = new HashSet<>();
        Map<String, String> same = new HashMap<>();
        List<Said> all = new ArrayList<>();
        tx.query(
                SAID,
                row -> {
                    UUID before = row.flag("gone") ? null : row.ref("supersedes");
                    if (before != null) {
                        corrected.add(before);
                    }
                    String field = row.text("predicate");
                    if (field == null || !fields.contains(field) || row.flag("gone")) {
                        return true;
                    }
                    boolean agent = RecordKind.AGENT.code().equals(row.text("object_kind"));
                    String term = row.text("object_text");
                    if (!Polarity.NEGATED.code().equals(row.text("polarity"))
                            && (agent || term != null)) {
                        all.add(
                                new Said(
                                        row.id("id"),
                                        row.id("subject"),
                                        once(same, field),
                                        term == null ? "" : once(same, term),
                                        agent ? row.ref("object") : null,
                                        row.number("number"),
                                        row.text("when_edtf")));
                    }
                    return true;
                },
                (Object) ids(subjects));
        all.removeIf(one -> corrected.contains(one.claim()));
        return all;
    }

    private static String once(Map<String, String> same, String words) {
        return same.computeIfAbsent(words, any -> words);
    }

    /// Whom claims about these events concern.
    static List<Concerned> concerned(Tx tx, Collection<UUID> events) throws SQLException {
        Set<Concerned> all = new HashSet<>();
        tx.query(
                CONCERNED,
                row -> {
                    if (!row.flag("left_out")
                            && !row.flag("gone")
                            && RecordKind.AGENT.code().equals(row.text("target_kind"))) {
                        String role = row.text("role");
                        all.add(
                                new Concerned(
                                        row.id("event"),
                                        row.id("target"),
                                        role == null ? "" : role,
                                        row.id("claim")));
                    }
                    return true;
                },
                (Object) ids(events));
        return List.copyOf(all);
    }

    /// The events that claims concern which concern one of these people.
    static List<UUID> together(Tx tx, Collection<UUID> agents) throws SQLException {
        return tx.query(TOGETHER, row -> row.id("target"), (Object) ids(agents));
    }

    /// The matters of which claims give one of these people as the value of one of these fields.
    static Map<UUID, RecordKind> naming(Tx tx, Collection<UUID> agents, Set<String> fields)
            throws SQLException {
        Map<UUID, RecordKind> matters = new HashMap<>();
        tx.query(
                NAMING,
                row -> {
                    UUID subject = row.ref("subject");
                    if (subject != null
                            && !row.flag("gone")
                            && fields.contains(String.valueOf(row.text("predicate")))
                            && !Polarity.NEGATED.code().equals(row.text("polarity"))) {
                        RecordKind.ofCode(row.word("subject_kind"))
                                .ifPresent(kind -> matters.put(subject, kind));
                    }
                    return true;
                },
                (Object) ids(agents));
        return matters;
    }

    /// Those of these claims that stand and say that something is so.
    static Set<UUID> affirmed(Tx tx, Collection<UUID> claims) throws SQLException {
        Set<UUID> affirmed = new HashSet<>();
        tx.query(
                POLARITY,
                row -> {
                    if (!row.flag("gone")
                            && !Polarity.NEGATED.code().equals(row.text("polarity"))) {
                        affirmed.add(row.id("id"));
                    }
                    return true;
                },
                (Object) ids(claims));
        return affirmed;
    }

    private static UUID[] ids(Collection<UUID> named) {
        return Set.copyOf(named).toArray(UUID[]::new);
    }
}
