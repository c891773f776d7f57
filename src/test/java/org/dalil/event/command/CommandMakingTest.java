package org.dalil.event.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.event.part.Doings;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Term;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The way up: offices at the date, bodies above, circles flagged; a pure function.
class CommandMakingTest {
    private static final DateValue ACT = Doings.date("2006-08-03");
    private final List<Position> positions = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private static UUID id(int number) {
        return new UUID(5, number);
    }

    private void office(int person, int body, String title, String from, String to) {
        positions.add(
                new Position(
                        new UUID(6, positions.size()),
                        id(person),
                        body == 0 ? null : id(body),
                        title,
                        Doings.date(from),
                        Doings.date(to),
                        null));
    }

    private static Relation above(int up, int below) {
        return new Relation(
                new UUID(up, below), id(up), id(below), Term.ofCode("superior"), null, null);
    }

    private Command command(int accused) {
        return CommandMaking.of(id(accused), ACT, positions, relations);
    }

    private static List<String> titles(Command.Step step) {
        return step.holders().stream().map(one -> one.position().title()).toList();
    }

    @Test
    void datesSayWhetherAnOfficeWasHeldThen() {
        assertEquals(Cover.CERTAIN, cover("2005", "2007"));
        assertEquals(Cover.POSSIBLE, cover("2005", ""), "nobody says that it lasted");
        assertEquals(Cover.POSSIBLE, cover("2006", "2007"), "some day of that year");
        assertEquals(Cover.NOT, cover("2006-09", ""));
        assertEquals(Cover.NOT, cover("", "2006-07"));
        assertEquals(Cover.POSSIBLE, cover("", ""));
        assertEquals(
                Cover.POSSIBLE, Cover.of(Doings.date("2005"), Doings.date("2007"), null), "when?");
    }

    private static Cover cover(String from, String to) {
        return Cover.of(Doings.date(from), Doings.date(to), ACT);
    }

    @Test
    void theOwnBodyComesFirstThenWhatStandsAboveIt() {
        office(1, 10, "Officer", "2005", "2007");
        office(2, 10, "Head of department", "2005", "2007");
        office(3, 10, "Former head", "1999", "2004");
        office(4, 20, "Minister", "2006-01-01", "");
        relations.add(above(20, 10));
        relations.add(above(30, 20));
        Command command = command(1);

        assertEquals(3, command.steps().size());
        Command.Step own = command.steps().getFirst();
        assertEquals(id(10), own.body());
        assertNull(own.above());
        assertEquals(List.of("Officer", "Head of department", "Former head"), titles(own));
        assertEquals(Cover.NOT, own.holders().getLast().cover(), "told, and marked");
        assertEquals(List.of("Minister"), titles(command.steps().get(1)));
        assertEquals(Cover.POSSIBLE, command.steps().get(1).holders().getFirst().cover());
        assertEquals(id(30), command.steps().get(2).body());
        assertEquals(2, command.steps().get(2).height());
        assertEquals(List.of(), command.steps().get(2).holders());
    }

    @Test
    void severalOfficesOnesOwnWithoutABodyAndAPersonAboveAreTold() {
        office(1, 10, "Officer", "2005", "2007");
        office(1, 10, "Deputy", "", "");
        office(1, 0, "Colonel", "", "");
        office(2, 0, "General", "", "");
        relations.add(above(2, 1));
        Command command = command(1);

        assertEquals(List.of("Officer", "Deputy"), titles(command.steps().get(0)));
        assertEquals(List.of("Colonel"), titles(command.steps().get(1)));
        assertNull(command.steps().get(1).body());
        assertEquals(List.of("General"), titles(command.steps().get(2)));
        assertEquals(id(2), command.steps().get(2).body());
    }

    @Test
    void aBodyThatIsAccusedBeginsWithItself() {
        office(2, 10, "Head", "", "");
        relations.add(above(20, 10));
        relations.add(
                new Relation(new UUID(8, 8), id(40), id(10), Term.ofCode("colleague"), null, null));
        Command command = command(10);
        assertEquals(List.of("Head"), titles(command.steps().getFirst()));
        assertEquals(2, command.steps().size(), "a colleague stands above nobody");
        assertTrue(command(99).steps().isEmpty());
    }

    @Test
    void aCircleIsFlaggedAndTheWayEndsThere() {
        office(1, 10, "Officer", "", "");
        relations.add(above(20, 10));
        relations.add(above(10, 20));
        Command command = command(1);
        Command.Step last = command.steps().getLast();
        assertTrue(last.circle());
        assertEquals(id(10), last.body());
        assertEquals(List.of(), last.holders());
        assertEquals(3, command.steps().size());
    }

    @Test
    void twoWaysThatMeetAreNoCircle() {
        office(1, 10, "Officer", "", "");
        relations.add(above(20, 10));
        relations.add(above(30, 10));
        relations.add(above(40, 20));
        relations.add(above(40, 30));
        Command command = command(1);
        assertFalse(command.steps().stream().anyMatch(Command.Step::circle));
        assertEquals(1, command.steps().stream().filter(one -> id(40).equals(one.body())).count());
    }

    @Provide
    Arbitrary<List<Relation>> orders() {
        return Arbitraries.integers()
                .between(0, 48)
                .filter(n -> n / 7 != n % 7)
                .map(n -> above(n / 7, n % 7))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 300)
    void everyWayEndsAndACircleIsFoundWhereOneIsReached(@ForAll("orders") List<Relation> order) {
        Command command = CommandMaking.of(id(0), null, List.of(), order);
        Set<UUID> reached = new HashSet<>(Set.of(id(0)));
        boolean more = true;
        while (more) {
            more =
                    order.stream()
                                    .filter(one -> reached.contains(one.to()))
                                    .filter(one -> reached.add(one.from()))
                                    .count()
                            > 0;
        }
        for (Command.Step step : command.steps()) {
            assertTrue(reached.contains(step.body()));
        }
        Set<UUID> told = new HashSet<>(Set.of(id(0)));
        command.steps().forEach(step -> told.add(step.body()));
        assertEquals(reached, told, "nobody above is left out");
    }
}
