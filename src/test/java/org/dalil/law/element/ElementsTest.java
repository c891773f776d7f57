package org.dalil.law.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.grade.Grades;
import org.dalil.casefile.grade.Scale;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Elements × evidence: people decide, rules only propose.
class ElementsTest {
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Elements elements;
    private Agent person;
    private Matter assurance;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        elements = new Elements(casefile.holdings, lawyer.vocabularies, lawyer.texts);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        assurance = lawyer.make(MatterKind.ASSURANCE, Lawyer.ref(person));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private ElementRow row(String code) throws Exception {
        return elements.of(person.id()).stream()
                .filter(row -> row.element().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ListedTerm element(String code) throws Exception {
        return lawyer.vocabularies.find("element", code).orElseThrow();
    }

    @Test
    void everyElementOfEveryArticleHasARowAndAtFirstAllIsMissing() throws Exception {
        List<ElementRow> rows = elements.of(person.id());
        assertEquals(
                List.of("cat_3", "echr_3", "echr_5", "echr_13", "echr_34", "iccpr_7"),
                rows.stream().map(row -> row.article().code()).distinct().toList());
        assertTrue(rows.stream().allMatch(ElementRow::missing));
        assertFalse(rows.stream().anyMatch(row -> row.article().equals(row.element())));
    }

    @Test
    void aProposalCountsForNothingUntilItIsAccepted() throws Exception {
        Claim claim = lawyer.say(assurance, "sufficiency", "insufficient", null);
        ElementRow before = row("echr3_assurances");
        assertTrue(before.missing());
        assertEquals(
                List.of(new ElementProposal(claim.id(), "echr3_assurances", ElementStance.FOR)),
                before.proposed());
        ElementFinding found =
                elements.find(
                        claim, element("echr3_assurances"), ElementStance.FOR, person.id(), null);
        ElementRow after = row("echr3_assurances");
        assertEquals(found, after.supporting().getFirst().finding());
        assertTrue(after.proposed().isEmpty());
        assertTrue(after.ungraded());
        assertFalse(row("cat3_assurances").proposed().isEmpty());
        elements.remove(claim, found);
        assertTrue(row("echr3_assurances").missing());
        casefile.ledger.undo();
        assertFalse(row("echr3_assurances").missing());
    }

    @Test
    void whatSpeaksAgainstStandsBesideAndTheGradeIsShown() throws Exception {
        Claim enough = lawyer.say(assurance, "sufficiency", "sufficient", null);
        Claim not = lawyer.say(assurance, "sufficiency", "insufficient", null);
        ListedTerm one = element("cat3_assurances");
        elements.find(not, one, ElementStance.FOR, person.id(), null);
        ElementFinding against =
                elements.find(enough, one, ElementStance.AGAINST, null, "the State’s own word");
        ElementRow row = row("cat3_assurances");
        assertTrue(row.disputed());
        assertEquals("the State’s own word", row.opposing().getFirst().finding().note());
        ListedTerm grade = lawyer.vocabularies.find("information_credibility", "2").orElseThrow();
        new Grades(casefile.holdings)
                .grade(
                        new RecordRef(RecordKind.CLAIM, not.id()),
                        Scale.INFORMATION_CREDIBILITY,
                        grade.chosen(lawyer.texts),
                        "two origins");
        assertEquals("2", row("cat3_assurances").supporting().getFirst().credibility());
        assertFalse(row("cat3_assurances").ungraded());
        elements.change(enough, against.taking(ElementStance.FOR).noted(null));
        assertEquals(2, row("cat3_assurances").supporting().size());
    }

    @Test
    void whatIsRefusedStandsApartAndCountsForNeitherSide() throws Exception {
        Claim claim = lawyer.say(assurance, "sufficiency", "insufficient", null);
        elements.find(claim, element("cat3_assurances"), ElementStance.NEITHER, person.id(), null);
        ElementRow row = row("cat3_assurances");
        assertTrue(row.missing());
        assertTrue(row.opposing().isEmpty());
        assertTrue(row.proposed().isEmpty(), "nobody is asked twice");
        assertEquals(claim, row.refused().getFirst().claim());
        assertEquals(ElementStance.NEITHER, ElementStance.NEITHER.opposite());
    }

    @Test
    void originsAreCountedAndNotClaims() throws Exception {
        Agent defence = lawyer.agent(AgentKind.PERSON, "The defence");
        for (String field : List.of("sufficiency insufficient", "kept broken")) {
            Claim claim = lawyer.say(assurance, field.split(" ")[0], field.split(" ")[1], null);
            lawyer.voice(claim, defence);
            elements.find(claim, element("cat3_assurances"), ElementStance.FOR, person.id(), null);
        }
        assertEquals(2, row("cat3_assurances").supporting().size());
        assertEquals(new ElementRow.Origins(1, 0), row("cat3_assurances").origins());
        Claim other = lawyer.say(assurance, "promise_evidence", "claimed_only", null);
        lawyer.voice(other, lawyer.agent(AgentKind.PERSON, "A monitor"));
        elements.find(other, element("cat3_assurances"), ElementStance.FOR, person.id(), null);
        assertEquals(2, row("cat3_assurances").origins().supporting());
    }

    @Test
    void aFindingWhoseClaimWasTakenAwayCountsForNothing() throws Exception {
        Claim claim = lawyer.say(assurance, "sufficiency", "insufficient", null);
        ElementFinding found =
                elements.find(
                        claim, element("cat3_assurances"), ElementStance.FOR, person.id(), null);
        new Claims(casefile.holdings).remove(claim);
        assertTrue(row("cat3_assurances").missing());
        assertEquals(found, elements.finding(found.id()).orElseThrow());
        casefile.ledger.undo();
        assertFalse(row("cat3_assurances").missing());
    }

    @Test
    void aDenialIsProposedTheOtherWay() throws Exception {
        Claim claim = lawyer.say(assurance, "kept", "broken", null);
        new Claims(casefile.holdings).change(claim.turned(Polarity.NEGATED));
        assertEquals(
                ElementStance.AGAINST, row("iccpr7_assurances").proposed().getFirst().stance());
    }

    @Test
    void claimsThatFillNoFieldAreProposedByTheirKind() throws Exception {
        Claim claim = lawyer.say(assurance, "other", "they will be tortured", null);
        Claims claims = new Claims(casefile.holdings);
        assertTrue(row("cat3_substantial_grounds").proposed().isEmpty());
        claims.change(
                claim.ofKind(ClaimKind.RISK_ASSESSMENT)
                        .filling(org.dalil.claim.content.Slots.NONE));
        assertEquals(
                List.of(claim.id()),
                row("cat3_substantial_grounds").proposed().stream()
                        .map(ElementProposal::claim)
                        .toList());
        claims.change(claims.find(claim.id()).orElseThrow().ofKind(ClaimKind.DENIAL));
        assertEquals(ElementStance.AGAINST, row("echr3_real_risk").proposed().getFirst().stance());
    }

    @Test
    void ofAnotherPersonNothingIsSaid() throws Exception {
        Claim claim = lawyer.say(assurance, "kept", "broken", null);
        elements.find(claim, element("cat3_assurances"), ElementStance.FOR, person.id(), null);
        Agent other = lawyer.agent(AgentKind.PERSON, "Person-B");
        assertTrue(elements.of(other.id()).stream().allMatch(ElementRow::missing));
        assertTrue(elements.of(other.id()).stream().allMatch(row -> row.proposed().isEmpty()));
    }

    @Test
    void everyRuleSpeaksToAnElementThatExists() throws Exception {
        for (String field :
                List.of(
                        "risk_on_return x",
                        "onward_risk x",
                        "protection_state granted",
                        "protection_state refused",
                        "request_state ordered",
                        "request_state carried_out",
                        "request_state quashed",
                        "sufficiency sufficient",
                        "promise_evidence claimed_only",
                        "kept kept",
                        "measure_state in_force",
                        "measure_state breached",
                        "measure_state lifted",
                        "detaining_authority x",
                        "held_at x",
                        "legal_limit x",
                        "counsel_access none",
                        "act_type torture")) {
            String[] parts = field.split(" ");
            var proposed =
                    ElementRules.of(
                            new org.dalil.claim.view.Fact(
                                    Lawyer.id(1),
                                    Lawyer.id(2),
                                    parts[0],
                                    new org.dalil.claim.value.ClaimValue.Worded(parts[1]),
                                    false,
                                    null));
            assertFalse(proposed.isEmpty(), field);
            for (ElementProposal one : proposed) {
                assertEquals(one.element(), element(one.element()).code());
            }
        }
    }
}
