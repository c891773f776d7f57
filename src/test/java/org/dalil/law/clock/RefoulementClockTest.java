package org.dalil.law.clock;

import static org.dalil.law.Lawyer.date;
import static org.dalil.law.Lawyer.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.Certainty;
import org.dalil.law.Remark;
import org.dalil.law.bond.BondBook;
import org.dalil.law.bond.BondSpan;
import org.dalil.law.bond.StateRef;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Told;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// The clock on values alone: hostile claims, and what never changes whatever is claimed.
class RefoulementClockTest {
    private static final UUID WHO = id(1);
    private static final UUID STATE = id(2);
    private static final LocalDate DAY = LocalDate.of(2006, 11, 28);
    private static long claims = 1000;

    private static Fact fact(UUID of, String field, ClaimValue value, @Nullable String edtf) {
        return new Fact(id(claims++), of, field, value, false, edtf == null ? null : date(edtf));
    }

    private static Fact term(UUID of, String field, String term, @Nullable String edtf) {
        return fact(of, field, new ClaimValue.Worded(term), edtf);
    }

    private static Fact names(UUID of, String field, UUID agent) {
        return fact(of, field, new ClaimValue.Named(new RecordRef(RecordKind.AGENT, agent)), null);
    }

    private static Told told(MatterKind kind, UUID id, Fact... facts) {
        return new Told(kind, id, null, null, List.of(facts));
    }

    private static LegalPosition at(LocalDate day, Told... told) {
        BondSpan echr =
                new BondSpan(
                        StateRef.of("RU"),
                        "echr",
                        Remark.of("vocabulary.instrument.echr"),
                        date("1998-05-05"),
                        date("2022-09-16"),
                        date("1998-05-05"),
                        null,
                        BondSpan.Standing.VERIFIED,
                        "");
        BondBook bonds = new BondBook(List.of(echr), Map.of(STATE, "RU"));
        return new RefoulementClock(bonds).at(day, Dossier.of(WHO, List.of(told)));
    }

    private static List<Flag.Kind> flags(LegalPosition position) {
        return position.flags().stream().map(Flag::kind).toList();
    }

    @Test
    void nothingToldIsNothing() {
        LegalPosition position = at(DAY);
        assertTrue(position.isEmpty());
        assertFalse(position.barred());
        PositionWords words = new PositionWords(Texts.in(Locale.ENGLISH), UUID::toString);
        assertEquals("No claim bears on the legal position.", words.headline(position));
    }

    @Test
    void aMeasureLiftedBeforeItWasIndicatedIsToldAndNotRepaired() {
        UUID m = id(10);
        LegalPosition position =
                at(
                        DAY,
                        told(
                                MatterKind.INTERIM_MEASURE,
                                m,
                                term(m, "forum", "ecthr", null),
                                term(m, "measure_state", "lifted", "2006-08-01"),
                                term(m, "measure_state", "in_force", "2006-08-15")));
        assertEquals(List.of(Flag.Kind.LIFTED_BEFORE_INDICATED), flags(position));
        assertTrue(position.measures().getFirst().inForce().certain());
        LegalPosition never =
                at(
                        DAY,
                        told(
                                MatterKind.INTERIM_MEASURE,
                                m,
                                term(m, "measure_state", "lifted", "2006-08-01")));
        assertEquals(
                List.of(Flag.Kind.LIFTED_NEVER_INDICATED, Flag.Kind.UNKNOWN_FORUM), flags(never));
        assertFalse(never.barred());
    }

    @Test
    void aMeasureAgainstAStateThatIsBoundNoLongerIsToldWithTheReason() {
        UUID m = id(10);
        LegalPosition position =
                at(
                        LocalDate.of(2024, 1, 1),
                        told(
                                MatterKind.INTERIM_MEASURE,
                                m,
                                term(m, "forum", "ecthr", null),
                                names(m, "addressee_state", STATE),
                                term(m, "measure_state", "in_force", "2023-05")));
        assertEquals(List.of(Flag.Kind.FORUM_NOT_BOUND), flags(position));
        String said = position.flags().getFirst().remark().in(Texts.in(Locale.ENGLISH));
        assertTrue(said.contains("ceased to be a Party"), said);
        assertTrue(said.contains("2022"), said);
        assertTrue(position.barred(), "it is told, not dropped");
    }

    @Test
    void anAddedForumIsUnknownAndStillBars() {
        UUID m = id(10);
        LegalPosition position =
                at(
                        DAY,
                        told(
                                MatterKind.INTERIM_MEASURE,
                                m,
                                term(m, "forum", "regional_court", null),
                                term(m, "measure_state", "in_force", "2006")));
        assertEquals(List.of(Flag.Kind.UNKNOWN_FORUM), flags(position));
        assertEquals("regional_court", position.bars().getFirst().forum());
        assertEquals(Certainty.POSSIBLE, position.bars().getFirst().holds().certainty());
    }

    @Test
    void anOrderUpheldThatWasNeverMadeIsTold() {
        UUID r = id(11);
        LegalPosition position =
                at(
                        DAY,
                        told(
                                MatterKind.EXTRADITION_REQUEST,
                                r,
                                term(r, "request_state", "upheld", "2006-10-01")));
        assertEquals(List.of(Flag.Kind.DECIDED_WITHOUT_ORDER), flags(position));
        assertTrue(position.extraditions().getFirst().order().certain());
    }

    @Test
    void twoPlacesOnOneDayAndADetentionThatEndsBeforeItBegins() {
        UUID a = id(12);
        UUID b = id(13);
        Told here =
                told(
                        MatterKind.ACT,
                        a,
                        term(a, "act_type", "detention", null),
                        fact(a, "held_at", new ClaimValue.Placed(id(50), null), null),
                        term(a, "held_from", "", "2006-11-01"),
                        term(a, "held_to", "", "2006-12-01"));
        Told there =
                told(
                        MatterKind.ACT,
                        b,
                        fact(b, "held_at", new ClaimValue.Placed(id(51), null), null),
                        term(b, "held_from", "", "2006-11-20"),
                        term(b, "held_to", "", "2006-11-30"));
        assertEquals(List.of(Flag.Kind.TWO_PLACES), flags(at(DAY, here, there)));
        assertEquals(List.of(), flags(at(LocalDate.of(2006, 11, 10), here, there)));
        assertEquals(
                List.of(Flag.Kind.RUNS_BACKWARDS),
                flags(
                        at(
                                DAY,
                                told(
                                        MatterKind.ACT,
                                        a,
                                        term(a, "held_from", "", "2006-11-20"),
                                        term(a, "held_to", "", "2006-11-10")))));
    }

    @Test
    void anOrderThatIsSuspendedAllowsNothingAndAnAppealIsTold() {
        UUID r = id(11);
        Told request =
                told(
                        MatterKind.EXTRADITION_REQUEST,
                        r,
                        term(r, "request_state", "ordered", "2006-08-03"),
                        term(r, "request_state", "appealed", "2006-08-10"),
                        term(r, "request_state", "suspended", "2006-09-01"));
        LegalPosition position = at(DAY, request);
        assertFalse(position.extraditions().getFirst().lawfulAtHome().may());
        assertEquals(
                List.of(Bar.Kind.SUSPENDED, Bar.Kind.APPEAL_PENDING),
                position.bars().stream().map(Bar::kind).toList());
        assertTrue(position.barred());
        assertFalse(at(LocalDate.of(2006, 8, 20), request).barred());
    }

    @Test
    void theAsylumSeekersPaperIsNoRecognition() {
        UUID p = id(14);
        LegalPosition position =
                at(
                        DAY,
                        told(
                                MatterKind.PROTECTION,
                                p,
                                term(p, "protection_kind", "asylum_seeker", null),
                                term(p, "protection_state", "granted", "2006-01")));
        assertEquals(
                List.of(Bar.Kind.ASYLUM_PENDING), position.bars().stream().map(Bar::kind).toList());
        LegalPosition both =
                at(
                        DAY,
                        told(
                                MatterKind.PROTECTION,
                                p,
                                term(p, "protection_kind", "asylum_seeker", null),
                                term(p, "protection_kind", "refugee_state", null),
                                term(p, "protection_state", "granted", "2006-01")));
        assertEquals(Certainty.POSSIBLE, both.bars().getFirst().holds().certainty());
    }

    @Test
    void stepsOfAProceedingTellOfAMeasureAndOfAnOrder() {
        UUID p = id(20);
        UUID s = id(21);
        UUID t = id(22);
        Told proceeding = told(MatterKind.PROCEEDING, p, term(p, "forum", "cat", null));
        Told indicated =
                new Told(
                        MatterKind.LEGAL_STEP,
                        s,
                        new RecordRef(RecordKind.PROCEEDING, p),
                        null,
                        List.of(
                                term(s, "step_kind", "interim_indicated", null),
                                term(s, "step_date", "", "2006-08-15")));
        Told ordered =
                told(
                        MatterKind.LEGAL_STEP,
                        t,
                        term(t, "step_kind", "extradition_order", "2006-08-03"));
        LegalPosition position = at(DAY, proceeding, indicated, ordered);
        assertEquals("cat", position.bars().getFirst().forum());
        assertEquals(date("2006-08-15"), position.bars().getFirst().holds().since());
        assertTrue(position.extraditions().getFirst().lawfulAtHome().certain());
    }

    @Property(tries = 150)
    void itIsNeverCarriedOutWithoutAClaimAndTheOrderOfClaimsDoesNotMatter(
            @ForAll("facts") List<Fact> facts, @ForAll int seed) {
        Told act = told(MatterKind.ACT, id(30), facts.toArray(new Fact[0]));
        List<Fact> mixed = new ArrayList<>(facts);
        Collections.shuffle(mixed, new Random(seed));
        Told same = told(MatterKind.ACT, id(30), mixed.toArray(new Fact[0]));
        LegalPosition position = at(DAY, act);
        assertEquals(position, at(DAY, same));
        boolean said = facts.stream().anyMatch(fact -> fact.term().equals("carried_out"));
        for (Extradition one : position.extraditions()) {
            assertTrue(said || !one.carriedOut().may());
        }
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        UUID act = id(30);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 9999),
                        Arbitraries.of(
                                "requested",
                                "ordered",
                                "attempted",
                                "carried_out",
                                "ended",
                                "risk"),
                        Arbitraries.of("2006-08-03", "2006", "2007-01-01", "../2006-12-31"))
                .as((claim, stage, edtf) ->
                        new Fact(
                                id(claim),
                                act,
                                "stage",
                                new ClaimValue.Worded(stage),
                                false,
                                date(edtf)))
                .list()
                .uniqueElements(Fact::claim)
                .ofMaxSize(5)
                .map(stages -> {
                    List<Fact> all = new ArrayList<>(stages);
                    all.add(
                            new Fact(
                                    id(10_000),
                                    act,
                                    "act_type",
                                    new ClaimValue.Worded("refoulement"),
                                    false,
                                    null));
                    return all;
                });
    }
}
