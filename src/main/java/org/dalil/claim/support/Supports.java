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

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How words stand to a claim: for it, beside it or against it. What a sealed claim rests on stays
/// as it is, and no claim is left without words.
public final class Supports {
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
