package org.dalil.people.ui.law.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.law.Certainty;
import org.dalil.law.Lawyer;
import org.dalil.law.bond.Bond;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What binds States as it is read for the page, and what people record of it, without a screen.
class BondsModelTest {
    private static final LocalDate DAY = LocalDate.of(2006, 11, 28);
    private final DeskKit kit = new DeskKit();
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent russia;
    private BondsModel model;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        russia = lawyer.agent(AgentKind.STATE, "Russia");
        model =
                new BondsModel(
                        MatterDoors.of(
                                casefile.holdings, new Agents(casefile.holdings), lawyer.texts),
                        kit.desk);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private BondsView.OfState state() throws Exception {
        return model.reader().read(russia.id(), DAY).states().getFirst();
    }

    private BondsView.Row row(String instrument) throws Exception {
        return state().rows().stream()
                .filter(one -> one.span().instrument().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyInstrumentIsEitherToldOrNamedAsUnknown() throws Exception {
        BondsView.OfState state = state();
        assertEquals(
                lawyer.vocabularies.terms("instrument").size(),
                state.rows().size() + state.unknown().size());
        assertEquals(Certainty.CERTAIN, row("echr").bound());
        assertEquals(Certainty.NO, row("ced").bound());
        assertEquals("", row("ced").complaints(), "what does not bind hears no complaints");
        assertNull(row("echr").own());
    }

    @Test
    void correctingBeginsWithWhatTheProgramBringsAndKeepsItOnlyWhenAsked() throws Exception {
        Bond begun = model.toCorrect(russia, row("echr"));
        assertEquals(row("echr").span().from(), begun.from());
        assertEquals(row("echr").span().to(), begun.to());
        assertFalse(begun.known().verified());
        assertTrue(begun.known().words().contains("general knowledge"));
        assertNull(row("echr").own(), "nothing is kept yet");
        List<Bond> kept = new ArrayList<>();
        model.keep(russia, begun.during(begun.from(), null), true, kept::add);
        assertEquals(kept.getFirst(), row("echr").own());
        assertEquals("law.act.add-bond", casefile.undoable());
        assertEquals(kept.getFirst(), model.toCorrect(russia, row("echr")));
        model.keep(
                russia,
                kept.getFirst().knownFrom(new Bond.Known("the treaty office", null, true)),
                false,
                kept::add);
        assertEquals("law.act.change-bond", casefile.undoable());
        assertFalse(row("echr").span().standing().wantsChecking());
        model.remove(russia, kept.getLast());
        assertNull(row("echr").own());
        casefile.ledger.undo();
        assertNotNull(row("echr").own());
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void severalSpansOfOneInstrumentEachHaveTheirRecord() throws Exception {
        Term minsk =
                lawyer.vocabularies
                        .find("instrument", "minsk_1993")
                        .orElseThrow()
                        .chosen(lawyer.texts);
        Bond first =
                model.blank(russia, minsk).during(Lawyer.date("1994-12-10"), Lawyer.date("2000"));
        Bond second = model.blank(russia, minsk).during(Lawyer.date("2005"), null);
        model.keep(russia, first, true, kept -> {});
        model.keep(russia, second, true, kept -> {});
        List<Bond> own =
                state().rows().stream()
                        .filter(one -> one.span().instrument().equals("minsk_1993"))
                        .map(BondsView.Row::own)
                        .toList();
        assertEquals(List.of(first, second), own);
    }

    @Test
    void theStatesThatActOnSomebodyAreToldEachOnce() throws Exception {
        Agent person = lawyer.agent(AgentKind.PERSON, "Person-A");
        Agent uzbekistan = lawyer.agent(AgentKind.STATE, "Uzbekistan");
        assertEquals(List.of(), model.reader().read(person.id(), DAY).states());
        Matter request = lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        lawyer.name(request, "sought", person);
        lawyer.name(request, "requesting_state", uzbekistan);
        lawyer.name(request, "requested_state", russia);
        Matter measure = lawyer.make(MatterKind.INTERIM_MEASURE, null);
        lawyer.name(measure, "protects", person);
        lawyer.name(measure, "addressee_state", russia);
        assertEquals(
                List.of("Russia", "Uzbekistan"),
                model.reader().read(person.id(), DAY).states().stream()
                        .map(BondsView.OfState::name)
                        .toList());
    }

    @Test
    void anOpenDateBindsPerhaps() throws Exception {
        Bond perhaps =
                model.blank(russia, Term.ofCode("chisinau_2002")).during(Lawyer.date("2006"), null);
        model.keep(russia, perhaps, true, kept -> {});
        assertEquals(Certainty.POSSIBLE, row("chisinau_2002").bound());
    }

    @Test
    void whatIsGoneMeanwhileIsTold() throws Exception {
        Bond bond = model.blank(russia, Term.ofCode("echr"));
        model.keep(russia, bond, true, kept -> {});
        model.remove(russia, bond);
        model.keep(russia, bond.during(Lawyer.date("2001"), null), false, kept -> {});
        assertEquals(1, kit.problems.size());
    }

    @Test
    void aBondIsTurnedByEachOfItsPartsAlone() {
        Bond bond = model.blank(russia, Term.ofCode("echr"));
        Bond whole =
                bond.during(Lawyer.date("1998"), Lawyer.date("2022"))
                        .accepting(Lawyer.date("1999"), Lawyer.date("2021"))
                        .knownFrom(Bond.Known.from("here"))
                        .by(Term.ofCode("cat"));
        assertEquals(Lawyer.date("1998"), whole.from());
        assertEquals(Lawyer.date("2021"), whole.complaintsEnd());
        assertEquals("here", whole.known().words());
        assertEquals("cat", whole.instrument().code());
        assertEquals(bond.id(), whole.id());
    }
}
