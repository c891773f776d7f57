package org.dalil.claim;

import org.dalil.casefile.Holdings;
import org.dalil.history.Changes;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What a sealed claim rests on and how it stands to others, to be carried to the claim that
/// corrects it. The corrected claim keeps all of it.
final class Correction {
    private final Holdings holdings;
    private final UUID claim;
    private final List<Support> supports;
    private final List<Attribution> chain;
    private final List<Concern> concerns;
    private final List<Derivation> inputs;
    private final List<ClaimLink> links;

    private Correction(Holdings holdings, UUID claim) throws ProblemException {
        Records records = holdings.records();
        this.holdings = holdings;
        this.claim = claim;
        this.supports = records.where(Support.SHAPE, "claim = ?", "position, id", claim);
        this.chain = records.where(Attribution.SHAPE, "claim = ?", "position, id", claim);
        this.concerns = records.where(Concern.SHAPE, "claim = ?", "id", claim);
        this.inputs = records.where(Derivation.SHAPE, "claim = ?", "position, id", claim);
        this.links = ClaimLinks.of(records, claim);
    }

    static Correction of(Holdings holdings, UUID claim) throws ProblemException {
        return new Correction(holdings, claim);
    }

    void copyTo(Changes changes, UUID next) throws SQLException {
        for (Support one : supports) {
            changes.create(
                    Support.SHAPE,
                    new Support(id(), next, one.passage(), one.stance(), one.position()));
        }
        for (Attribution one : chain) {
            changes.create(Attribution.SHAPE, one.copiedTo(id(), next));
        }
        for (Concern one : concerns) {
            changes.create(Concern.SHAPE, new Concern(id(), next, one.target(), one.role()));
        }
        for (Derivation one : inputs) {
            changes.create(
                    Derivation.SHAPE, new Derivation(id(), next, one.input(), one.position()));
        }
        for (ClaimLink one : links) {
            changes.create(ClaimLink.SHAPE, one.copiedTo(id(), claim, next));
        }
    }

    private UUID id() {
        return holdings.ids().next();
    }
}
