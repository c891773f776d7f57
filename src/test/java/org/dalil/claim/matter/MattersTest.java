package org.dalil.claim.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.claim.SealedClaimException;
import org.dalil.claim.support.Supports;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Matters are thin: what is stated of them are claims, beside each other.
class MattersTest {
    private BareCasefile casefile;
    private Texts texts;
    private Matters matters;
    private Vocabularies vocabularies;
    private Facts facts;
    private Claims claims;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        texts = Texts.in(Locale.ENGLISH);
        matters = new Matters(casefile.holdings, texts);
        vocabularies = new Vocabularies(casefile.holdings);
        facts = new Facts(casefile.holdings, vocabularies);
        claims = new Claims(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private ListedTerm field(String code) throws Exception {
        return vocabularies.find("predicate", code).orElseThrow();
    }

    private Statement stage(String code) throws Exception {
        return Statement.of(field("stage"), new ClaimValue.Worded(code), "Stage: " + code);
    }

    private static DateValue day(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    @Test
    void everyFieldOfEveryKindIsInTheListAndTwiceInNone() throws Exception {
        for (MatterKind kind : MatterKind.values()) {
            Set<String> seen = new HashSet<>();
            for (FieldGroup group : kind.groups()) {
                assertFalse(texts.of(group.nameKey()).isBlank());
                for (String code : group.codes()) {
                    assertTrue(seen.add(code), kind + " " + code);
                    assertNotNull(field(code).holds(), code);
                }
            }
            assertFalse(texts.of(kind.nameKey()).isBlank());
            assertEquals(kind, MatterKind.of(kind.records()).orElseThrow());
        }
        assertTrue(MatterKind.of(RecordKind.CLAIM).isEmpty());
    }

    @Test
    void anActIsMadeWithWhatIsStatedOfItInOneAct() throws Exception {
        Agent victim = new Agents(casefile.holdings).add(AgentKind.PERSON, "Victim-A");
        RecordRef who = new RecordRef(RecordKind.AGENT, victim.id());
        Statement harmed =
                Statement.of(field("victim"), new ClaimValue.Named(who), "Victim: Victim-A")
                        .concerning(vocabularies.find("role", "victim").orElseThrow());
        Matter act =
                matters.add(
                        MatterKind.ACT,
                        "Handover",
                        null,
                        List.of(harmed, stage("ordered").on(day("2006-08-03"))));

        List<Fact> stated = facts.of(act.id());
        assertEquals(List.of("victim", "stage"), stated.stream().map(Fact::field).toList());
        assertEquals(victim.id(), stated.getFirst().named());
        assertEquals("ordered", stated.getLast().term());
        assertEquals(day("2006-08-03"), stated.getLast().when());
        Concern concern = claims.concerns(stated.getFirst().claim()).getFirst();
        assertEquals(who, concern.target());
        assertEquals("victim", concern.role().code());

        casefile.ledger.undo();
        assertTrue(matters.find(act.ref()).isEmpty());
        assertTrue(facts.of(act.id()).isEmpty());
        casefile.ledger.redo();
        assertEquals(2, facts.of(act.id()).size());
    }

    @Test
    void whatIsStatedLaterStandsBesideWhatWasStatedBefore() throws Exception {
        Matter act = matters.add(MatterKind.ACT, "Handover", null, List.of(stage("ordered")));
        matters.state(act, stage("carried_out"));
        assertEquals(
                List.of("ordered", "carried_out"),
                facts.of(act.id()).stream().map(Fact::term).toList());
    }

    @Test
    void aStatementRestsOnItsWordsAndOtherwiseOnNothing() throws Exception {
        Matter act = matters.add(MatterKind.ACT, "Return", null, List.of(stage("risk")));
        Source source = casefile.source("A report");
        Statement.Words words =
                new Statement.Words(
                        source.id(), casefile.text(), BareCasefile.words("were returned"));
        Claim claim = matters.state(act, stage("carried_out").from(words));
        assertEquals(1, claims.supports(claim.id()).size());
        Claim bare = claims.find(facts.of(act.id()).getFirst().claim()).orElseThrow();
        assertTrue(claims.supports(bare.id()).isEmpty());
        assertEquals(
                Set.of(claim.id()),
                new Supports(casefile.holdings).resting(List.of(bare.id(), claim.id())));
        SealedClaimException refused =
                assertThrows(SealedClaimException.class, () -> claims.seal(bare));
        assertEquals("claim.problem.unsourced", refused.problem().key());
        assertTrue(claims.seal(claim).isSealed());
    }

    @Test
    void aClaimAboutAPartConcernsWhatTheWholeBelongsTo() throws Exception {
        Agent person = new Agents(casefile.holdings).add(AgentKind.PERSON, "Person-B");
        RecordRef who = new RecordRef(RecordKind.AGENT, person.id());
        Matter proceeding = matters.add(MatterKind.PROCEEDING, "Application", who, List.of());
        Matter step = matters.add(MatterKind.LEGAL_STEP, "Lodged", proceeding.ref(), List.of());
        Claim claim =
                matters.state(
                        step,
                        Statement.of(
                                field("step_kind"),
                                new ClaimValue.Worded("application_lodged"),
                                "It was lodged"));
        assertEquals(who, claims.concerns(claim.id()).getFirst().target());
        assertEquals(List.of(step), matters.of(MatterKind.LEGAL_STEP, proceeding.id()));
        assertEquals(
                List.of(step),
                matters.ofEach(MatterKind.LEGAL_STEP, List.of(proceeding.id()))
                        .get(proceeding.id()));
    }

    @Test
    void nothingBelongsToItself() throws Exception {
        Matter whole = matters.add(MatterKind.PROCEEDING, "Case", null, List.of());
        Matter part = matters.add(MatterKind.LEGAL_STEP, "Step", whole.ref(), List.of());
        MatterException refused =
                assertThrows(MatterException.class, () -> matters.put(whole, part.ref()));
        assertEquals("matter.problem.ring", refused.problem().key());
        assertTrue(texts.of(refused.problem()).contains("“Step”"));
        assertEquals(whole, matters.find(whole.ref()).orElseThrow());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Matter(whole.kind(), whole.id(), "x", whole.ref()));
    }

    @Test
    void aCorrectedClaimNoLongerCounts() throws Exception {
        Source source = casefile.source("A report");
        Statement.Words words =
                new Statement.Words(
                        source.id(), casefile.text(), BareCasefile.words("were returned"));
        Matter act =
                matters.add(
                        MatterKind.ACT, "Return", null, List.of(stage("carried_out").from(words)));
        Claim first = claims.find(facts.of(act.id()).getFirst().claim()).orElseThrow();
        Claim next = claims.supersede(claims.seal(first));
        claims.change(next.filling(next.slots().saying("attempted")));
        assertEquals(List.of("attempted"), facts.of(act.id()).stream().map(Fact::term).toList());
    }

    @Test
    void titlesChangeAndMattersGoAndComeBack() throws Exception {
        Matter act = matters.add(MatterKind.ACT, " Return ", null, List.of(stage("risk")));
        assertEquals("Return", act.title());
        Matter called = matters.call(act, "Return to State-B");
        assertEquals(List.of(called), matters.all(MatterKind.ACT));
        matters.remove(called);
        assertTrue(matters.all(MatterKind.ACT).isEmpty());
        assertEquals(1, facts.of(act.id()).size());
        casefile.ledger.undo();
        assertEquals(called, matters.find(act.ref()).orElseThrow());
    }

    @Test
    void ofNothingNothingIsRead() throws Exception {
        assertTrue(facts.of(List.of()).isEmpty());
        assertTrue(
                matters.find(new RecordRef(RecordKind.CLAIM, casefile.holdings.ids().next()))
                        .isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> matters.add(MatterKind.ACT, "  ", null, List.of()));
    }
}
