package org.dalil.claim.independence;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/// How many independent origins stand behind a claim: over its chain and the chains of all claims
/// that were noted as stating the same. Only reads.
public final class Independence {
    private static final int MOST = 400;

    private final Holdings holdings;
    private final IndependenceStore store;

    public Independence(Holdings holdings) {
        this.holdings = holdings;
        this.store = new IndependenceStore(holdings);
    }

    /// The origins of this claim and of all that are linked to it as corroborating or repeating it,
    /// at most 400 claims.
    public Corroboration of(UUID claim) throws ProblemException {
        return holdings.database()
                .read(tx -> {
                    List<UUID> claims = store.together(tx, claim, MOST);
                    return counted(tx, List.of(claims)).getFirst();
                });
    }

    /// The origins of these claims, which somebody takes as stating the same.
    public Corroboration of(List<UUID> claims) throws ProblemException {
        return ofEach(List.of(claims)).getFirst();
    }

    /// The origins of several lists of claims, each list for itself; read at once.
    public List<Corroboration> ofEach(List<List<UUID>> lists) throws ProblemException {
        return holdings.database().read(tx -> counted(tx, lists));
    }

    private List<Corroboration> counted(Tx tx, List<List<UUID>> lists) throws SQLException {
        List<UUID> all = lists.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return lists.stream().map(none -> new Corroboration(List.of())).toList();
        }
        List<Strand> found = store.strands(tx, all);
        Iterator<Strand> strands = found.iterator();
        List<List<Strand>> each = new ArrayList<>();
        for (List<UUID> list : lists) {
            each.add(list.stream().map(claim -> strands.next()).toList());
        }
        return Corroboration.ofEach(each, store.ties(tx, found));
    }
}
