package org.dalil.claim.support;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Derivation;
import org.dalil.claim.Support;
import org.dalil.database.Tx;
import org.dalil.history.Records;
import org.dalil.history.shape.Part;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The claims that rest on no words and were not derived from others. All claims are gone through
/// once; from then on only those that later acts touched are looked at again. A claim that was
/// corrected does not count: its correction stands for it.
public final class Unsourced {
    /// Read out of `claim_by_id`; `support_by_claim` has all that is asked for.
    static final String ALL =
            """
            SELECT c.id FROM claim c WHERE c.gone = FALSE
                AND NOT EXISTS (SELECT 1 FROM support s
                    WHERE s.claim = c.id AND s.gone = FALSE AND s.stance = 'supports')
                AND NOT EXISTS (SELECT 1 FROM derivation d WHERE d.claim = c.id AND NOT d.gone)
                AND NOT EXISTS (SELECT 1 FROM claim n WHERE n.supersedes = c.id AND NOT n.gone)
            """;

    private static final Set<RecordKind> TOUCHING =
            Set.of(RecordKind.CLAIM, RecordKind.SUPPORT, RecordKind.DERIVATION);

    /// More changed claims than this are not looked at one by one.
    private static final int MANY = 2_000;

    private final Holdings holdings;
    private final Set<UUID> known = new TreeSet<>();
    private long upTo = -1;

    public Unsourced(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Their ids, in the order in which they were made.
    public List<UUID> all() throws ProblemException {
        return holdings.database().read(this::all);
    }

    private synchronized List<UUID> all(Tx tx) throws SQLException {
        long newest = holdings.ledger().history().newest(tx);
        if (newest != upTo) {
            List<UUID> touched = upTo < 0 || isLarge(tx) ? null : touched(tx);
            if (touched == null || touched.size() > MANY) {
                known.clear();
                known.addAll(tx.query(ALL, row -> row.id("id")));
            } else {
                touched.forEach(known::remove);
                known.addAll(among(tx, touched));
            }
            upTo = newest;
        }
        return List.copyOf(known);
    }

    private boolean isLarge(Tx tx) throws SQLException {
        return tx.count("SELECT count(*) AS n FROM making WHERE act > ?", upTo) > 0;
    }

    /// The claims that acts after the last look may have changed, and those that they correct.
    private List<UUID> touched(Tx tx) throws SQLException {
        Set<UUID> claims = new HashSet<>();
        for (RecordKind kind : TOUCHING) {
            List<UUID> refs =
                    tx.query(
                            "SELECT DISTINCT ref FROM change WHERE act > ? AND kind = ?",
                            row -> row.id("ref"),
                            upTo,
                            kind.code());
            claims.addAll(kind == RecordKind.CLAIM ? refs : claimsOf(tx, kind, refs));
        }
        claims.addAll(
                tx.query(
                        """
                        SELECT c.supersedes AS id FROM UNNEST(?) AS w(named)
                            JOIN claim c ON c.id = w.named WHERE c.supersedes IS NOT NULL
                        """,
                        row -> row.id("id"),
                        (Object) claims.toArray(new UUID[0])));
        return List.copyOf(claims);
    }

    // Also of what was taken away: the claim may rest on nothing since.
    private static List<UUID> claimsOf(Tx tx, RecordKind kind, List<UUID> refs)
            throws SQLException {
        String table = kind == RecordKind.SUPPORT ? "support" : "derivation";
        return tx.query(
                "SELECT t.claim FROM UNNEST(?) AS w(named) JOIN %s t ON t.id = w.named"
                        .formatted(table),
                row -> row.id("claim"),
                (Object) refs.toArray(new UUID[0]));
    }

    private List<UUID> among(Tx tx, Collection<UUID> asked) throws SQLException {
        Records records = holdings.records();
        Set<UUID> open = new HashSet<>(records.naming(tx, STANDING, "id", asked, "t.id"));
        for (Words one : records.naming(tx, WORDS, "claim", asked, "t.id")) {
            if (one.stance().equals("supports")) {
                open.remove(one.claim());
            }
        }
        records.naming(tx, DERIVED, "claim", asked, "t.id").forEach(open::remove);
        records.naming(tx, CORRECTED, "supersedes", asked, "t.id").forEach(open::remove);
        return new ArrayList<>(open);
    }

    /// How a passage stands to a claim.
    private record Words(UUID claim, String stance) {}

    private static final Part<UUID> STANDING =
            Part.of(Claim.SHAPE, List.of("number"), (id, values) -> id);
    private static final Part<Words> WORDS =
            Part.of(
                    Support.SHAPE,
                    List.of("claim", "stance"),
                    (id, values) -> new Words(values.id("claim"), values.word("stance")));
    private static final Part<UUID> DERIVED =
            Part.of(Derivation.SHAPE, List.of("claim"), (id, values) -> values.id("claim"));
    private static final Part<UUID> CORRECTED =
            Part.of(Claim.SHAPE, List.of("supersedes"), (id, values) -> values.id("supersedes"));
}
