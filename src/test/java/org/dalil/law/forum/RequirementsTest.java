package org.dalil.law.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.law.bond.Bonds;
import org.dalil.law.element.ElementStance;
import org.dalil.law.element.Elements;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What forms lack, and where it is entered.
class RequirementsTest {
    private static final LocalDate DAY = LocalDate.of(2006, 11, 28);

    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;
    private Matter request;
    private Requirements requirements;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        requirements = new Requirements(casefile.holdings, lawyer.vocabularies);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        request = lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        lawyer.name(request, "sought", person);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Completeness missing(Form form) throws Exception {
        return requirements.missing(
                form, person.id(), new Bonds(casefile.holdings, lawyer.texts).book(), DAY);
    }

    private Set<String> lacks(Form form) throws Exception {
        return missing(form).gaps().stream()
                .map(gap -> gap.requirement().code())
                .collect(Collectors.toSet());
    }

    @Test
    void aRule39RequestLacksEverythingAtFirst() throws Exception {
        Completeness nothing = missing(Form.ECTHR_RULE39);
        assertEquals(0, nothing.met());
        assertEquals(Requirements.of(Form.ECTHR_RULE39).size(), nothing.gaps().size());
        assertFalse(nothing.complete());
        assertTrue(nothing.open().isEmpty());
    }

    @Test
    void whatIsStatedNoLongerLacksAndTheRestSaysWhereItIsEntered() throws Exception {
        lawyer.name(request, "requesting_state", lawyer.agent(AgentKind.STATE, "Uzbekistan"));
        assertFalse(lacks(Form.ECTHR_RULE39).contains("destination"));
        Matter act = lawyer.make(MatterKind.ACT, null);
        lawyer.name(act, "victim", person);
        lawyer.say(act, "act_type", "extradition_transfer", null);
        Gap date =
                missing(Form.ECTHR_RULE39).gaps().stream()
                        .filter(gap -> gap.requirement().code().equals("removal-date"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(act.ref(), date.at());
        assertEquals("begun", date.requirement().places().getFirst().field());
        lawyer.day(act, "begun", "2006-12-05");
        assertFalse(lacks(Form.ECTHR_RULE39).contains("removal-date"));
        Gap number =
                missing(Form.ECTHR_RULE39).gaps().stream()
                        .filter(gap -> gap.requirement().code().equals("case-number"))
                        .findFirst()
                        .orElseThrow();
        assertNull(number.at());
        assertEquals(RecordKind.PROCEEDING, number.requirement().places().getFirst().kind());
    }

    @Test
    void whereaboutsAreEnteredAtThePersonOrAtTheDetention() throws Exception {
        RecordRef who = new RecordRef(RecordKind.AGENT, person.id());
        assertTrue(lacks(Form.ECTHR_APPLICATION).contains("whereabouts"));
        assertEquals(
                who,
                missing(Form.ECTHR_APPLICATION).gaps().stream()
                        .filter(gap -> gap.requirement().code().equals("whereabouts"))
                        .findFirst()
                        .orElseThrow()
                        .at());
        Matter act = lawyer.make(MatterKind.ACT, null);
        lawyer.name(act, "victim", person);
        lawyer.say(act, "act_type", "detention", null);
        lawyer.state(act, "held_at", new ClaimValue.Placed(null, "remand prison"), null);
        assertFalse(lacks(Form.ECTHR_APPLICATION).contains("whereabouts"));
    }

    @Test
    void aTownIsNoAddressAndADayOfAnArrestIsNoDayOfARemoval() throws Exception {
        Places places = new Places(casefile.holdings);
        Matter act = lawyer.make(MatterKind.ACT, null);
        lawyer.name(act, "victim", person);
        lawyer.say(act, "act_type", "arrest", null);
        lawyer.day(act, "begun", "2005-06");
        assertTrue(lacks(Form.ECTHR_RULE39).contains("removal-date"));
        lawyer.state(
                act,
                "held_at",
                new ClaimValue.Placed(places.add("Ivanovo", PlacePrecision.CITY, null).id(), null),
                null);
        assertEquals(
                Gap.Why.TOO_COARSE,
                missing(Form.ECTHR_RULE39).gaps().stream()
                        .filter(gap -> gap.requirement().code().equals("whereabouts"))
                        .findFirst()
                        .orElseThrow()
                        .why());
        lawyer.state(
                act,
                "held_at",
                new ClaimValue.Placed(
                        places.add("Remand prison 1", PlacePrecision.BUILDING, null).id(), null),
                null);
        assertFalse(lacks(Form.ECTHR_RULE39).contains("whereabouts"));
    }

    @Test
    void whatIsOnlyDeniedIsMissingAndToldSo() throws Exception {
        Matter proceeding = lawyer.make(MatterKind.PROCEEDING, null);
        lawyer.name(proceeding, "party", person);
        Claim number = lawyer.say(proceeding, "case_number", "2947/06", null);
        assertFalse(lacks(Form.ECTHR_RULE39).contains("case-number"));
        new Claims(casefile.holdings).change(number.turned(Polarity.NEGATED));
        assertEquals(
                Gap.Why.DENIED,
                missing(Form.ECTHR_RULE39).gaps().stream()
                        .filter(gap -> gap.requirement().code().equals("case-number"))
                        .findFirst()
                        .orElseThrow()
                        .why());
    }

    @Test
    void provisionsAreThoseThatSomethingSpeaksFor() throws Exception {
        ListedTerm risk = lawyer.vocabularies.find("element", "echr3_real_risk").orElseThrow();
        Claim claim = lawyer.say(request, "offence", "theft", null);
        new Elements(casefile.holdings, lawyer.vocabularies, lawyer.texts)
                .find(claim, risk, ElementStance.FOR, person.id(), null);
        assertFalse(lacks(Form.ECTHR_RULE39).contains("provisions"));
        assertTrue(lacks(Form.CAT22).contains("provisions"));
    }

    @Test
    void aForumForAStateThatIsNotBoundIsToldClosed() throws Exception {
        lawyer.name(request, "requested_state", lawyer.agent(AgentKind.STATE, "Kazakhstan"));
        Completeness court = missing(Form.ECTHR_RULE39);
        assertFalse(court.open().getFirst().forum().mayBeOpen());
        assertEquals("law.bond.never", court.open().getFirst().forum().binding().because().key());
        assertTrue(missing(Form.WGAD).open().getFirst().forum().mayBeOpen());
        assertEquals(Form.values().length, all().size());
    }

    private List<Completeness> all() throws Exception {
        return requirements.missing(
                person.id(), new Bonds(casefile.holdings, lawyer.texts).book(), DAY);
    }

    @Test
    void anUnnamedMemberIsNotYetAVictimWithAName() throws Exception {
        assertFalse(lacks(Form.CAT22).contains("victim"));
        Agent unnamed = Agent.unnamed(casefile.holdings.ids().next(), "Member 3 of 13");
        casefile.holdings.create(
                org.dalil.history.ActName.of("people.act.add"), Agent.SHAPE, unnamed);
        person = unnamed;
        assertTrue(lacks(Form.CAT22).contains("victim"));
    }

    @Test
    void everyRequirementHasWordsAndAPlaceThatExists() throws Exception {
        for (Form form : Form.values()) {
            assertFalse(Requirements.of(form).isEmpty(), form.code());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
                Texts texts = Texts.in(locale);
                assertFalse(form.named().in(texts).contains("law.form"));
                for (Requirement one : Requirements.of(form)) {
                    assertFalse(one.words().in(texts).contains("law.need"), one.code());
                }
            }
            for (Requirement one : Requirements.of(form)) {
                for (Requirement.Entry place : one.places()) {
                    boolean field =
                            place.kind() == RecordKind.ELEMENT_FINDING
                                    || place.field().isEmpty()
                                    || lawyer.vocabularies
                                            .find("predicate", place.field())
                                            .isPresent();
                    assertTrue(field, one.code() + " " + place);
                }
            }
        }
        for (String line : List.of("nothing", "ecthr-rule39 x y.z", "nobody x act.begun")) {
            assertNotNull(
                    assertThrows(
                            IllegalArgumentException.class, () -> BroughtRequirements.read(line)));
        }
    }
}
