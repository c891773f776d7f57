package org.dalil.event.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.event.part.Part;
import org.dalil.event.part.PartRole;
import org.dalil.event.part.Standing;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// The sparse grid: what stands where, the way from one filled cell to the next, and what a filter
/// keeps; against naive searching.
class GridTest {
    private static final List<String> ROLES =
            List.of("victim", "alleged_perpetrator", "witness", "");

    private static UUID event(int number) {
        return new UUID(1, number);
    }

    private static UUID person(int number) {
        return new UUID(2, number);
    }

    private static Part part(int event, int person, String role) {
        return new Part(
                event(event),
                person(person),
                PartRole.role(role),
                new RecordRef(RecordKind.ACT, new UUID(event, person)),
                null);
    }

    private static Grid grid(int events, List<Part> parts) {
        return GridMaking.of(
                IntStream.range(0, events)
                        .mapToObj(i -> new Grid.Row(event(i), "Event " + i, null, "event " + i))
                        .toList(),
                IntStream.range(0, 6)
                        .mapToObj(i -> {
                            String name = "person " + (char) ('a' + i);
                            return new GridMaking.Called(person(i), name, name, name);
                        })
                        .toList(),
                parts);
    }

    private static List<String> names(Grid grid) {
        return grid.people().stream().map(Grid.Column::name).toList();
    }

    @Test
    void victimsComeFirstThenTheAccusedAndTheMostNamedBeforeOthers() {
        Grid grid =
                grid(
                        3,
                        List.of(
                                part(0, 0, "witness"),
                                part(0, 1, "alleged_perpetrator"),
                                part(0, 2, "victim"),
                                part(1, 3, "victim"),
                                part(2, 3, "witness"),
                                part(2, 4, "alleged_perpetrator")));
        assertEquals(
                List.of("person d", "person c", "person b", "person e", "person a"), names(grid));
        assertEquals(Standing.VICTIM, grid.people().getFirst().standing());
        assertEquals(Standing.OTHER, grid.at(2, 0).orElseThrow().standing(), "a cell has its own");
        assertEquals(6, grid.filled());
        assertTrue(grid.at(1, 1).isEmpty());
    }

    @Test
    void aCellTellsAllPartsTheGravestFirst() {
        GridCell cell =
                grid(
                                1,
                                List.of(
                                        part(0, 0, "witness"),
                                        part(0, 0, "alleged_perpetrator"),
                                        part(0, 0, "victim")))
                        .at(0, 0)
                        .orElseThrow();
        assertEquals(Standing.VICTIM, cell.standing());
        assertEquals(
                List.of("victim", "alleged_perpetrator", "witness"),
                cell.parts().stream().map(one -> one.role().code()).toList());
    }

    @Test
    void partsInOtherEventsOrOfNobodyKnownAreLeftOut() {
        Grid grid =
                grid(
                        1,
                        List.of(
                                part(7, 0, "victim"),
                                part(0, 77, "victim"),
                                new Part(
                                        null,
                                        person(1),
                                        PartRole.NAMED,
                                        new RecordRef(RecordKind.ACT, event(9)),
                                        null)));
        assertTrue(grid.isEmpty());
        assertEquals(1, grid.events().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Grid(grid.events(), List.of(), List.of()));
    }

    @Test
    void aFilterKeepsWhatIsCalledSoAndWhatMeetsIt() {
        Grid grid =
                grid(
                        3,
                        List.of(
                                part(0, 0, "victim"),
                                part(1, 0, "witness"),
                                part(1, 1, "victim"),
                                part(2, 2, "alleged_perpetrator")));
        Grid one = grid.keeping(EnumSet.allOf(Standing.class), "person b");
        assertEquals(List.of("person b"), names(one));
        assertEquals(List.of("Event 1"), one.events().stream().map(Grid.Row::title).toList());
        Grid row = grid.keeping(EnumSet.allOf(Standing.class), "event 1");
        assertEquals(2, row.filled());
        assertEquals(1, row.events().size());
        Grid accused = grid.keeping(Set.of(Standing.ACCUSED), "");
        assertEquals(List.of("person c"), names(accused));
        assertEquals(3, accused.events().size(), "events stay, so that time stays");
        assertTrue(grid.keeping(EnumSet.allOf(Standing.class), "nobody").isEmpty());
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        return Arbitraries.integers()
                .between(0, 8 * 6 * 4 - 1)
                .map(n -> part(n / 24, n / 4 % 6, ROLES.get(n % 4)))
                .list()
                .ofMaxSize(30);
    }

    @Property
    void orderOfReadingDoesNotMatter(@ForAll("parts") List<Part> parts, @ForAll Random random) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        assertEquals(grid(8, parts).people(), grid(8, shuffled).people());
        assertEquals(
                grid(8, parts).cells().stream().map(List::size).toList(),
                grid(8, shuffled).cells().stream().map(List::size).toList());
    }

    @Property
    void everyPartIsInItsCellAndWaysLeadToTheNearest(@ForAll("parts") List<Part> parts) {
        Grid grid = grid(8, parts);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < grid.people().size(); column++) {
                UUID event = event(row);
                UUID person = grid.people().get(column).id();
                long naive =
                        parts.stream()
                                .filter(one ->
                                        event.equals(one.event()) && person.equals(one.agent()))
                                .count();
                assertEquals(
                        naive,
                        grid.at(row, column)
                                .map(cell -> cell.parts().size())
                                .orElse(0)
                                .longValue());
                assertEquals(naiveAcross(grid, row, column), grid.across(row, column, true));
                assertEquals(naiveAlong(grid, row, column), grid.along(row, column, false));
            }
        }
    }

    private static Optional<Integer> naiveAcross(Grid grid, int row, int column) {
        return IntStream.range(column + 1, grid.people().size())
                .filter(at -> grid.at(row, at).isPresent())
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> naiveAlong(Grid grid, int row, int column) {
        return IntStream.iterate(row - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> grid.at(at, column).isPresent())
                .boxed()
                .findFirst();
    }

    @Property
    void whatIsSeenIsWhatIsThere(@ForAll("parts") List<Part> parts) {
        Grid grid = grid(8, parts);
        for (int from = 0; from < 6; from++) {
            int begin = from;
            List<GridCell> seen = grid.between(3, begin, begin + 2);
            assertEquals(
                    grid.cells().get(3).stream()
                            .filter(one -> one.column() >= begin && one.column() < begin + 2)
                            .toList(),
                    seen);
            assertEquals(
                    grid.cells().get(3).stream()
                            .filter(one -> one.column() < begin)
                            .reduce((one, other) -> other)
                            .map(GridCell::column),
                    grid.across(3, begin, false));
        }
    }
}
