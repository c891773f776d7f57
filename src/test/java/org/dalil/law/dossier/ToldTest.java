package org.dalil.law.dossier;

import static org.dalil.law.Lawyer.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is told of a matter, whatever order it was told in.
class ToldTest {
    private static Fact fact(long claim, String field, String term, boolean negated) {
        return new Fact(id(claim), id(1), field, new ClaimValue.Worded(term), negated, null);
    }

    private static Fact named(long claim, String field, long agent) {
        return new Fact(
                id(claim),
                id(1),
                field,
                new ClaimValue.Named(new RecordRef(RecordKind.AGENT, id(agent))),
                false,
                null);
    }

    private static Told told(Fact... facts) {
        return new Told(
                MatterKind.INTERIM_MEASURE,
                id(1),
                new RecordRef(RecordKind.PROCEEDING, id(9)),
                null,
                List.of(facts));
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        Fact one = fact(5, "forum", "ecthr", false);
        Fact two = fact(6, "forum", "cat", false);
        assertEquals(told(one, two), told(two, one));
        assertEquals(Optional.of("ecthr"), told(two, one).term("forum"));
    }

    @Test
    void aTermIsThatOfAClaimThatAffirmsOne() {
        Told told = told(fact(5, "forum", "ecthr", true), fact(6, "forum", "", false));
        assertEquals(Optional.empty(), told.term("forum"));
        assertEquals(2, told.facts("forum").size());
        assertEquals(List.of(), told.facts("protects"));
    }

    @Test
    void whomAFieldNamesIsNamedOnce() {
        Told told = told(named(5, "protects", 70), named(6, "protects", 70));
        assertEquals(List.of(id(70)), told.named("protects"));
        assertEquals(List.of(), told(fact(5, "protects", "some", false)).named("protects"));
    }

    @Test
    void aMatterIsWithinOneThing() {
        assertTrue(told().isWithin(id(9)));
        assertFalse(told().isWithin(id(1)));
        assertFalse(new Told(MatterKind.ACT, id(1), null, null, List.of()).isWithin(id(9)));
    }

    @Test
    void aDossierIsTheSameInWhateverOrderItWasRead() {
        Told one = told();
        Told two = new Told(MatterKind.ACT, id(2), null, null, List.of());
        Dossier dossier =
                new Dossier(id(3), List.of(two, one), Map.of(id(5), List.of(id(6))), Map.of());
        assertEquals(
                dossier,
                new Dossier(id(3), List.of(one, two), Map.of(id(5), List.of(id(6))), Map.of()));
        assertEquals(List.of(two), dossier.of(MatterKind.ACT));
        assertEquals(List.of(), dossier.of(MatterKind.PROTECTION));
        assertEquals(List.of(id(6)), dossier.voices(id(5)));
        assertEquals(List.of(), dossier.voices(id(7)));
    }
}
