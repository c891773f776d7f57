package org.dalil.claim.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Derivation;
import org.dalil.claim.Support;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// What rests on nothing is told from what changed since the last look, and is always the same as
/// what a first look tells.
class UnsourcedTest {
    private static final ActName ACT = ActName.of("claim.act.change", "claim", 1);

    private BareCasefile casefile;
    private Claims claims;
    private Unsourced kept;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        kept = new Unsourced(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim bare(String words) throws Exception {
        return casefile.holdings.create(
                ACT,
                Claim.SHAPE,
                Claim.draft(casefile.holdings.ids().next(), 1, Wording.beginningWith(words)));
    }

    private Claim quoted() throws Exception {
        return claims.fromWords(
                casefile.source("A report").id(),
                casefile.text(),
                BareCasefile.words("nine people"));
    }

    private void tells(Claim... expected) throws Exception {
        List<UUID> ids = List.of(expected).stream().map(Claim::id).toList();
        assertEquals(ids, kept.all());
        assertEquals(ids, new Unsourced(casefile.holdings).all());
    }

    @Test
    void aClaimRestsOnWordsOrOnClaimsOrOnNothing() throws Exception {
        tells();
        Claim quoted = quoted();
        claims.derive(Wording.beginningWith("So nine"), List.of(quoted));
        Claim bare = bare("Out of nowhere");
        tells(bare);
        casefile.ledger.undo();
        tells();
        casefile.ledger.redo();
        tells(bare);
        claims.remove(bare);
        tells();
    }

    @Test
    void wordsThatStandBesideOrAgainstAClaimAreNotWhatItRestsOn() throws Exception {
        Claim quoted = quoted();
        tells();
        Support rests = claims.supports(quoted.id()).getFirst();
        casefile.holdings.update(
                ACT,
                Support.SHAPE,
                new Support(
                        rests.id(),
                        rests.claim(),
                        rests.passage(),
                        Stance.CONTRADICTS.code(),
                        rests.position()));
        tells(quoted);
        casefile.ledger.undo();
        tells();
    }

    @Test
    void whatACorrectionTakesOverIsNotToldUntilTheCorrectionIsTakenAway() throws Exception {
        Claim bare = claims.seal(quoted());
        takeSupport(bare);
        tells(bare);
        Claim correction = claims.supersede(bare);
        List<UUID> told = kept.all();
        assertFalse(told.contains(bare.id()));
        assertTrue(told.contains(correction.id()));
        assertEquals(new Unsourced(casefile.holdings).all(), told);
        casefile.ledger.undo();
        tells(bare);
    }

    @Test
    void manyClaimsOfOneActAreAllLookedAt() throws Exception {
        tells();
        List<Claim> many = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            many.add(
                    Claim.draft(
                            casefile.holdings.ids().next(), i, Wording.beginningWith("Row " + i)));
        }
        casefile.ledger.act(
                ACT,
                changes -> {
                    changes.createAll(Claim.SHAPE, many);
                    return many;
                });
        tells(many.toArray(new Claim[0]));
        casefile.ledger.undo();
        tells();
    }

    /// Whatever is done in whatever order, looking again tells what a first look tells.
    @Test
    void lookingAgainIsLikeLookingForTheFirstTime() throws Exception {
        Random random = new Random(20060803);
        List<Claim> all = new ArrayList<>(List.of(quoted(), bare("Bare")));
        for (int i = 0; i < 120; i++) {
            Claim one = all.get(random.nextInt(all.size()));
            switch (random.nextInt(7)) {
                case 0 -> all.add(quoted());
                case 1 -> all.add(bare("Bare " + i));
                case 2 -> all.add(claims.derive(Wording.beginningWith("So"), List.of(one)));
                case 3 -> takeSupport(one);
                case 4 -> takeInput(one);
                case 5 -> casefile.ledger.undo();
                default -> casefile.ledger.redo();
            }
            all.removeIf(this::isGone);
            if (all.isEmpty()) {
                all.add(quoted());
            }
            if (random.nextInt(3) == 0) {
                assertEquals(
                        new HashSet<>(new Unsourced(casefile.holdings).all()),
                        new HashSet<>(kept.all()),
                        "after step " + i);
            }
        }
    }

    private boolean isGone(Claim one) {
        try {
            return claims.find(one.id()).isEmpty();
        } catch (org.dalil.kernel.ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private void takeSupport(Claim one) throws Exception {
        for (Support support : claims.supports(one.id())) {
            casefile.holdings.remove(ACT, new RecordRef(RecordKind.SUPPORT, support.id()));
        }
    }

    private void takeInput(Claim one) throws Exception {
        for (Derivation input : claims.inputs(one.id())) {
            casefile.holdings.remove(ACT, new RecordRef(RecordKind.DERIVATION, input.id()));
        }
    }
}
