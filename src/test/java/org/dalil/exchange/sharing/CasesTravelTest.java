package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseRow;
import org.dalil.event.casework.CaseTask;
import org.dalil.event.casework.Cases;
import org.dalil.event.casework.KeptLooks;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Working files go with the whole casefile: both laptops then have one case, whatever each of them
/// did to it.
class CasesTravelTest {
    private Laptops laptops;
    private Casefile ours;
    private Casefile theirs;
    private Cases cases;
    private Cases others;
    private RecordRef event;
    private Case one;

    @BeforeEach
    void open() throws Exception {
        laptops = new Laptops();
        ours = laptops.next();
        theirs = laptops.next();
        cases = new Cases(ours.holdings());
        others = new Cases(theirs.holdings());
        Event made = new Events(ours.holdings()).add("Return", null, null);
        event = new RecordRef(RecordKind.EVENT, made.id());
        one = cases.add("The thirteen");
    }

    @AfterEach
    void close() throws Exception {
        laptops.close();
    }

    private Case theirCase() throws Exception {
        return others.find(one.id()).orElseThrow();
    }

    @Test
    void aCaseArrivesWithWhatItGathersItsTeamAndItsTasks() throws Exception {
        Case full = one.coded("7").by(List.of("KM")).tagged(List.of("x")).about("Words");
        cases.change(full);
        cases.gather(full, List.of(event));
        CaseTask task = cases.tasks().add(full, "Call counsel", false).by("KM");
        cases.tasks().change(task);
        laptops.give(ours, theirs);

        assertEquals(full, theirCase());
        assertEquals(List.of(event), others.gathered(one.id()));
        assertEquals(List.of(task), others.tasks().of(one.id()));
        assertEquals(
                List.of("The thirteen"),
                others.rows().page("", 0, 9).stream().map(CaseRow::title).toList());
        theirs.holdings().ledger().undo();
        assertEquals(Optional.empty(), others.find(one.id()));
        assertEquals(List.of(), others.gathered(one.id()));
    }

    @Test
    void whatBothGatheredStandsOnceOnBoth() throws Exception {
        laptops.give(ours, theirs);
        cases.gather(one, List.of(event));
        others.gather(theirCase(), List.of(event));
        laptops.give(ours, theirs);
        laptops.give(theirs, ours);

        assertEquals(List.of(event), cases.gathered(one.id()));
        assertEquals(List.of(event), others.gathered(one.id()));
        others.letGo(theirCase(), List.of(event));
        assertEquals(List.of(), others.gathered(one.id()));
    }

    @Test
    void aCaseThatIsHereAlreadyIsNotOverwritten() throws Exception {
        laptops.give(ours, theirs);
        cases.change(one.coded("7"));
        others.change(theirCase().pressing(Term.ofCode("urgent")));
        laptops.give(theirs, ours);

        assertEquals(one.coded("7"), cases.find(one.id()).orElseThrow());
    }

    @Test
    void nothingOfACaseGoesWhereWhatItGathersWasTakenAway() throws Exception {
        cases.gather(one, List.of(event));
        Events events = new Events(ours.holdings());
        events.remove(events.find(event.id()).orElseThrow());
        laptops.give(ours, theirs);
        assertEquals(one, theirCase());
        assertEquals(List.of(), others.gathered(one.id()));
    }

    @Test
    void aRemovedCaseDoesNotGoNorDoItsTasks() throws Exception {
        cases.tasks().add(one, "Ask the witness", false);
        cases.remove(one);
        laptops.send(ours, theirs);
        assertFalse(laptops.readable(theirs).contains("Ask the witness"));
        laptops.take(theirs);
        assertTrue(others.find(one.id()).isEmpty());
    }

    @Test
    void theLastLookNeverGoes() throws Exception {
        new KeptLooks(ours.settings()).seen(one.id(), Instant.EPOCH);
        laptops.send(ours, theirs);
        assertFalse(laptops.readable(theirs).contains("case-seen"));
        laptops.take(theirs);
        assertEquals(Optional.empty(), new KeptLooks(theirs.settings()).of(one.id()));
    }
}
