package org.dalil.claim.support;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Support;
import org.dalil.claim.content.Stance;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// How words stand to a claim: for it, beside it or against it. What a sealed claim rests on stays
/// as it is, and no claim is left without words.
public final class Supports {
    /// Each claim once for each of its words: which they are does not matter here.
    static final String ON_WORDS =
            """
            SELECT s.claim FROM UNNEST(?) AS w(named) JOIN support s ON s.claim = w.named
            WHERE s.gone = FALSE AND s.stance = 'supports'
            """;

    static final String ON_CLAIMS =
            """
            SELECT d.claim FROM UNNEST(?) AS w(named) JOIN derivation d ON d.claim = w.named
            WHERE d.gone = FALSE
            """;

    private final Holdings holdings;
    private final Claims claims;

    public Supports(Holdings holdings) {
        this.holdings = holdings;
        this.claims = new Claims(holdings);
    }

    /// How this passage stands to this claim.
    public Optional<Support> of(UUID claim, UUID passage) throws ProblemException {
        return claims.supports(claim).stream()
                .filter(one -> one.passage().equals(passage))
                .findFirst();
    }

    /// Those of these claims that rest on words which speak for them, or on claims that they were
    /// derived from. The others are unsourced.
    public Set<UUID> resting(Collection<UUID> claims) throws ProblemException {
        Object ids = new HashSet<>(claims).toArray(new UUID[0]);
        Set<UUID> resting = new HashSet<>();
        for (String sql : List.of(ON_WORDS, ON_CLAIMS)) {
            resting.addAll(
                    holdings.database().read(tx -> tx.query(sql, row -> row.id("claim"), ids)));
        }
        return resting;
    }

    /// Rests a draft on words that are marked already.
    ///
    /// @throws SupportException when the claim is sealed
    public Support rest(UUID claim, UUID passage) throws ProblemException {
        Optional<Support> known = of(claim, passage);
        if (known.isPresent()) {
            return known.get();
        }
        Support support =
                new Support(
                        holdings.ids().next(),
                        claim,
                        passage,
                        Stance.SUPPORTS.code(),
                        claims.supports(claim).size() + 1L);
        Claim open = open(support);
        return holdings.create(act("claim.act.add-words", open), Support.SHAPE, support);
    }

    /// Lets words stand otherwise to their claim.
    ///
    /// @throws SupportException when the claim is sealed, or nothing would speak for it
    public void stand(Support support, Stance stance) throws ProblemException {
        Claim claim = open(support);
        if (stance != Stance.SUPPORTS) {
            refuseLast(claim, support);
        }
        holdings.update(
                act("claim.act.stand", claim),
                Support.SHAPE,
                new Support(
                        support.id(),
                        support.claim(),
                        support.passage(),
                        stance.code(),
                        support.position()));
    }

    /// Takes words from a claim. They stay marked in their source, and undo brings them back.
    ///
    /// @throws SupportException when the claim is sealed, or nothing would speak for it
    public void take(Support support) throws ProblemException {
        Claim claim = open(support);
        refuseLast(claim, support);
        holdings.remove(
                act("claim.act.take-words", claim),
                new RecordRef(RecordKind.SUPPORT, support.id()));
    }

    private Claim open(Support support) throws ProblemException {
        Claim claim = claims.find(support.claim()).orElseThrow();
        if (claim.isSealed()) {
            throw SupportException.sealed(claim.number());
        }
        return claim;
    }

    // A claim rests on words, or says of what it was derived.
    private void refuseLast(Claim claim, Support support) throws ProblemException {
        List<Support> others =
                claims.supports(claim.id()).stream()
                        .filter(one -> !one.id().equals(support.id()))
                        .filter(one -> Stance.of(one.stance()) == Stance.SUPPORTS)
                        .toList();
        boolean speaks = Stance.of(support.stance()) == Stance.SUPPORTS;
        if (speaks && others.isEmpty() && claims.inputs(claim.id()).isEmpty()) {
            throw SupportException.last(claim.number());
        }
    }

    private static ActName act(String key, Claim claim) {
        return ActName.of(key, "claim", claim.number());
    }
}
