package org.dalil.law.deadline;

import static org.dalil.law.Lawyer.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Dating;
import org.dalil.claim.content.Stance;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.reading.DateReading;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.law.bond.Bonds;
import org.dalil.law.dossier.Dossiers;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Last days follow what claims say, and the dates that claims lean on.
class DeadlinesTest {
    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;
    private Matter request;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        request = lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        lawyer.name(request, "sought", person);
        lawyer.name(
                request, "requested_state", lawyer.agent(AgentKind.STATE, "Russian Federation"));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static DateValue unresolved(String words) {
        return switch (DateReading.of(words)) {
            case DateReading.Dated(DateValue date) -> date;
            case DateReading.Relative relative -> relative.value();
            default -> throw new AssertionError(words);
        };
    }

    private List<Deadlines.Started> deadlines() throws Exception {
        return Deadlines.of(
                new Dossiers(casefile.holdings, lawyer.vocabularies).of(person.id()),
                new Bonds(casefile.holdings, lawyer.texts).book());
    }

    @Test
    void anOrderInRussiaStartsTenDaysAndARulingStartsTheOthers() throws Exception {
        Claim ordered = lawyer.say(request, "request_state", "ordered", "2006-08-03");
        Deadlines.Started one = deadlines().getFirst();
        assertEquals(ordered.id(), one.claim());
        assertEquals(request.id(), one.matter());
        assertEquals(LocalDate.of(2006, 8, 13), ((Deadline.Due) one.deadline()).safe());
        lawyer.say(request, "request_state", "upheld", "2006-11-28/2006-12-01");
        assertEquals(
                Set.of(DeadlineRule.values()),
                deadlines().stream().map(each -> each.deadline().rule()).collect(toSet()));
    }

    @Test
    void aStepIsCountedFromItsOwnDate() throws Exception {
        Matter proceeding = lawyer.make(MatterKind.PROCEEDING, null);
        lawyer.name(proceeding, "party", person);
        Matter step = lawyer.make(MatterKind.LEGAL_STEP, proceeding.ref());
        lawyer.say(step, "step_kind", "judgment", null);
        lawyer.say(step, "step_outcome", "refused", null);
        assertInstanceOf(Deadline.Unknown.class, deadlines().getFirst().deadline());
        lawyer.day(step, "step_date", "2020-03-02");
        assertEquals(
                LocalDate.of(2020, 9, 2),
                ((Deadline.Due) deadlines().getFirst().deadline()).safe());
    }

    @Test
    void whenTheDateOfTheSourceIsLearntTheLastDayIsToo() throws Exception {
        Source source = casefile.source("A radio report");
        Claim ordered = lawyer.say(request, "request_state", "ordered", null);
        Claims claims = new Claims(casefile.holdings);
        claims.addWords(
                ordered,
                source.id(),
                casefile.text(),
                BareCasefile.words("in August"),
                Stance.SUPPORTS);
        claims.change(ordered.on(unresolved("9 June")));
        assertInstanceOf(Deadline.Unknown.class, deadlines().getFirst().deadline());
        Dating dating = new Dating(casefile.holdings);
        assertEquals(1, dating.date(source, date("2011-07-08")));
        assertEquals(
                LocalDate.of(2011, 6, 19),
                ((Deadline.Due) deadlines().getFirst().deadline()).safe());
        casefile.ledger.undo();
        assertInstanceOf(Deadline.Unknown.class, deadlines().getFirst().deadline());
    }

    @Test
    void elsewhereNoRussianLimitRunsAndWhatIsDeniedStartsNothing() throws Exception {
        Matter other = lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        Agent second = lawyer.agent(AgentKind.PERSON, "Person-B");
        lawyer.name(other, "sought", second);
        lawyer.name(other, "requested_state", lawyer.agent(AgentKind.STATE, "Kazakhstan"));
        lawyer.say(other, "request_state", "ordered", "2011-01-01");
        assertTrue(
                Deadlines.of(
                                new Dossiers(casefile.holdings, lawyer.vocabularies)
                                        .of(second.id()),
                                new Bonds(casefile.holdings, lawyer.texts).book())
                        .isEmpty());
    }
}
