package org.dalil.event.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.matter.Matter;
import org.dalil.event.Event;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.Cases;
import org.dalil.event.part.Doings;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.Naming;
import org.dalil.people.tie.Relations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Grids as they are read: of everything, of a case, of somebody’s circle; in time, under cover.
class GridsTest {
    private BareCasefile casefile;
    private Doings doings;
    private Naming naming;
    private Grids grids;
    private Event late;
    private Event early;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        doings = new Doings(casefile);
        naming = new Naming(false);
        grids = new Grids(casefile.holdings, naming);
        doings.event("Undated", "");
        late = doings.event("The return", "2006-10");
        early = doings.event("The arrest", "2006-06-18");
        Matter arrest = doings.act(early, "arrest", "carried_out");
        doings.name(arrest, "victim", "Victim-A");
        doings.involve(arrest, "Officer-P");
        Matter back = doings.act(late, "extradition_transfer", "ordered");
        doings.name(back, "victim", "Victim-B");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private List<String> titles(GridScope scope) throws Exception {
        return grids.read(scope).events().stream().map(Grid.Row::title).toList();
    }

    @Test
    void everythingIsInTheOrderOfTimeUndatedLast() throws Exception {
        Grid grid = grids.read(new GridScope.Everything());
        assertEquals(
                List.of("The arrest", "The return", "Undated"),
                grid.events().stream().map(Grid.Row::title).toList());
        assertEquals(
                List.of("Victim-A", "Victim-B", "Officer-P"),
                grid.people().stream().map(Grid.Column::name).toList());
        assertEquals("arrest", grid.at(0, 0).orElseThrow().parts().getFirst().deed().type());
        assertEquals(3, grid.filled());
    }

    @Test
    void aCaseShowsWhatItGathers() throws Exception {
        Cases cases = new Cases(casefile.holdings);
        Case one = cases.add("A case");
        assertTrue(titles(new GridScope.OfCase(one.id())).isEmpty());
        cases.gather(one, List.of(new RecordRef(RecordKind.EVENT, late.id())));
        assertEquals(List.of("The return"), titles(new GridScope.OfCase(one.id())));
    }

    @Test
    void aCircleHasRelativesAndGroups() throws Exception {
        Agent victim = doings.somebody("Victim-A");
        assertEquals(List.of("The arrest"), titles(new GridScope.Around(victim.id())));
        new Relations(casefile.holdings)
                .add(doings.somebody("Victim-B"), victim, Term.ofCode("sibling"), null);
        assertEquals(
                List.of("The arrest", "The return"), titles(new GridScope.Around(victim.id())));
        Agent stranger = doings.somebody("Stranger");
        assertTrue(titles(new GridScope.Around(stranger.id())).isEmpty());
    }

    @Test
    void coveredNamesAreCoveredHereAndInWhatIsLookedFor() throws Exception {
        Agent victim = doings.somebody("Victim-A");
        doings.agents.change(
                new Agent(
                        victim.id(),
                        victim.kind(),
                        victim.label(),
                        victim.description(),
                        victim.identityKnown(),
                        "Plane Tree"));
        naming.cover(true);
        Grid grid = grids.read(new GridScope.Everything());
        assertTrue(grid.people().stream().anyMatch(one -> one.name().equals("Plane Tree")));
        assertTrue(grid.people().stream().noneMatch(one -> one.key().contains("victim a")));
        assertTrue(grid.people().stream().noneMatch(one -> one.name().equals("Victim-A")));
    }
}
