package org.dalil.claim.independence;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;

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
                    return Corroboration.of(store.strands(tx, claims), store.ties(tx, claims));
                });
    }

    /// The origins of these claims, which somebody takes as stating the same.
    public Corroboration of(List<UUID> claims) throws ProblemException {
        return holdings.database()
                .read(tx -> Corroboration.of(store.strands(tx, claims), store.ties(tx, claims)));
    }
}
