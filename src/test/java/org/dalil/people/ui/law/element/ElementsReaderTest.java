package org.dalil.people.ui.law.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.grade.Grades;
import org.dalil.casefile.grade.Scale;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.history.GoneException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.law.Lawyer;
import org.dalil.law.element.ElementStance;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.ui.law.element.ElementsView.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Elements as they are read for the page, and what is decided there, without a screen.
class ElementsReaderTest {
    private static final String ASSURANCES = "echr3_assurances";
    private final DeskKit kit = new DeskKit();
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;
    private Matter assurance;
    private ElementsModel model;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        assurance = lawyer.make(MatterKind.ASSURANCE, Lawyer.ref(person));
        MatterDoors doors =
                MatterDoors.of(casefile.holdings, new Agents(casefile.holdings), lawyer.texts);
        model = new ElementsModel(doors, kit.desk);
        model.about(person.id());
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private ElementsView read() throws Exception {
        return model.reader().read(person.id());
    }

    private Element element(String code) throws Exception {
        return read().articles().stream()
                .flatMap(one -> one.elements().stream())
                .filter(one -> one.term().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ListedTerm term(String code) throws Exception {
        return lawyer.vocabularies.find("element", code).orElseThrow();
    }

    @Test
    void theNormsStandInTheOrderOfTheListWithTheirElements() throws Exception {
        ElementsView view = read();
        assertEquals(
                List.of("cat_3", "echr_3", "echr_5", "echr_13", "echr_34", "iccpr_7"),
                view.articles().stream().map(ElementsView.Article::code).toList());
        assertEquals(0, view.articles().getFirst().supported());
        assertEquals(view, read(), "nothing is drawn anew where nothing changed");
    }

    @Test
    void ofManyProposalsTheFirstAreShownAndTheOthersCounted() throws Exception {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < ElementsReader.PROPOSED + 3; i++) {
            claims.add(lawyer.say(assurance, "kept", "broken", null));
        }
        Element before = element(ASSURANCES);
        assertEquals(ElementsReader.PROPOSED, before.proposed().size());
        assertEquals(3, before.more());
        ElementsView.Proposed first = before.proposed().getFirst();
        model.decide(first.claim().id(), term(ASSURANCES), ElementStance.NEITHER);
        Element after = element(ASSURANCES);
        assertEquals(2, after.more());
        assertEquals(1, after.refused().size());
        assertFalse(
                after.proposed().stream()
                        .anyMatch(one -> one.claim().id().equals(first.claim().id())));
    }

    @Test
    void theGradeIsToldInWordsAndNoneIsTold() throws Exception {
        Claim claim = lawyer.say(assurance, "sufficiency", "insufficient", null);
        model.decide(claim.id(), term(ASSURANCES), ElementStance.FOR);
        assertNull(element(ASSURANCES).supporting().lines().getFirst().grade());
        new Grades(casefile.holdings)
                .grade(
                        new RecordRef(RecordKind.CLAIM, claim.id()),
                        Scale.INFORMATION_CREDIBILITY,
                        lawyer.vocabularies
                                .find("information_credibility", "2")
                                .orElseThrow()
                                .chosen(lawyer.texts),
                        "two origins");
        assertEquals("Probably true", element(ASSURANCES).supporting().lines().getFirst().grade());
    }

    @Test
    void aDecisionIsTurnedAndTakenBack() throws Exception {
        Claim claim = lawyer.say(assurance, "sufficiency", "insufficient", null);
        model.decide(claim.id(), term(ASSURANCES), ElementStance.FOR);
        assertEquals("law.act.find-element", casefile.undoable());
        model.turn(element(ASSURANCES).supporting().lines().getFirst().finding());
        Element turned = element(ASSURANCES);
        assertTrue(turned.missing());
        assertEquals(1, turned.opposing().lines().size());
        assertEquals(1, turned.opposing().origins());
        model.turn(turned.opposing().lines().getFirst().finding());
        assertFalse(element(ASSURANCES).missing());
        model.takeBack(element(ASSURANCES).supporting().lines().getFirst().finding());
        assertEquals(1, element(ASSURANCES).proposed().size());
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void bothSidesMakeItDisputedAndCountForTheNorm() throws Exception {
        Claim not = lawyer.say(assurance, "sufficiency", "insufficient", null);
        Claim enough = lawyer.say(assurance, "sufficiency", "sufficient", null);
        model.decide(not.id(), term(ASSURANCES), ElementStance.FOR);
        assertFalse(element(ASSURANCES).disputed());
        model.decide(enough.id(), term(ASSURANCES), ElementStance.AGAINST);
        assertTrue(element(ASSURANCES).disputed());
        assertEquals(1, read().articles().get(1).supported());
        assertEquals(0, read().articles().getFirst().supported(), "another norm has nothing of it");
    }

    @Test
    void whatIsGoneMeanwhileIsTold() throws Exception {
        Claim claim = lawyer.say(assurance, "sufficiency", "insufficient", null);
        model.decide(claim.id(), term(ASSURANCES), ElementStance.FOR);
        var finding = element(ASSURANCES).supporting().lines().getFirst().finding();
        model.takeBack(finding);
        model.turn(finding);
        assertTrue(kit.problems.getFirst() instanceof GoneException);
        new Claims(casefile.holdings).remove(claim);
        model.decide(claim.id(), term(ASSURANCES), ElementStance.FOR);
        assertEquals(2, kit.problems.size());
        assertTrue(element(ASSURANCES).missing());
    }

    @Test
    void claimsAreFoundByNumberAndWords() throws Exception {
        Claim claim = lawyer.say(assurance, "other", "They promised in writing", null);
        new Claims(casefile.holdings).change(claim.stating("They promised in writing"));
        assertEquals(claim.id(), model.find("C-" + claim.number()).getFirst().id());
        assertEquals(claim.id(), model.find("promised").getFirst().id());
    }
}
