package org.dalil.event.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.desk.Intent;
import org.dalil.event.grid.Grid;
import org.dalil.event.grid.GridMaking;
import org.dalil.event.grid.GridScope;
import org.dalil.event.part.Deed;
import org.dalil.event.part.Part;
import org.dalil.event.part.PartRole;
import org.dalil.event.part.Standing;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.DeskKit;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// What is chosen in the grid and where it leads, without a screen.
class GridModelTest {
    private static final Terms TERMS =
            new Terms(
                    Map.of(
                            "role.victim", "Victim",
                            "role.witness", "Witness",
                            "act_type.torture", "Torture",
                            "act_stage.ordered", "Ordered"));
    private final GridWords words = new GridWords(Texts.in(Locale.ENGLISH));
    private DeskKit kit;
    private GridModel model;

    @BeforeEach
    void open() {
        kit = new DeskKit();
        Grid grid =
                grid(
                        part(0, 0, "victim", deed("torture", "ordered")),
                        part(0, 1, "witness", null),
                        part(2, 0, "victim", deed("", "")),
                        part(2, 2, "", null));
        model = new GridModel(scope -> new GridModel.Shown(grid, TERMS, true), kit.desk);
    }

    private static UUID event(int number) {
        return new UUID(1, number);
    }

    private static UUID person(int number) {
        return new UUID(2, number);
    }

    private static Deed deed(String type, String stage) {
        return new Deed(new UUID(3, 3), event(0), type, stage);
    }

    private static Part part(int event, int person, String role, @Nullable Deed deed) {
        RecordKind kind = deed == null ? RecordKind.CLAIM : RecordKind.ACT;
        return new Part(
                event(event),
                person(person),
                PartRole.role(role),
                new RecordRef(kind, new UUID(4, event * 10L + person)),
                deed);
    }

    private static Grid grid(Part... parts) {
        return GridMaking.of(
                IntStream.range(0, 3)
                        .mapToObj(i -> new Grid.Row(event(i), "Event " + i, null, "event " + i))
                        .toList(),
                IntStream.range(0, 3)
                        .mapToObj(i -> {
                            String name = "person " + i;
                            return new GridMaking.Called(person(i), name, name, name);
                        })
                        .toList(),
                List.of(parts));
    }

    private void read(@Nullable RecordRef first) {
        model.open(new GridScope.Everything(), first);
    }

    private String told() {
        return words.tell(model.grid(), model.held(), model.shown().get().terms());
    }

    @Test
    void untilItIsReadNothingCanBeChosen() {
        assertFalse(model.shown().get().read());
        kit.jobs.hold();
        read(null);
        model.choose(3, 3);
        model.leap(1, 0);
        model.open();
        assertEquals(Spot.START, model.spot().get());
        assertTrue(model.chosen().isEmpty());
        model.close();
        kit.jobs.release();
        assertFalse(model.shown().get().read(), "whoever closed it wants no answer");
        assertEquals(List.of(), kit.went);
    }

    @Test
    void itBeginsWhereItIsAskedTo() {
        read(new RecordRef(RecordKind.EVENT, event(2)));
        assertEquals(new Spot(2, 0), model.spot().get());
        read(new RecordRef(RecordKind.AGENT, person(1)));
        assertEquals(0, model.spot().get().row());
        assertTrue(told().contains("person 1\nWitness"), told());
        read(new RecordRef(RecordKind.AGENT, person(77)));
        assertEquals(Spot.START, model.spot().get(), "nobody of that name here");
    }

    @Test
    void cellsAreToldWithRolesActsAndStages() {
        read(null);
        assertEquals("Event 0 · not dated\nperson 0\nVictim: Torture · Ordered", told());
        model.choose(2, 0);
        assertTrue(told().endsWith("Victim: Act"), "an act of which no kind is said");
        model.choose(1, 0);
        assertTrue(told().endsWith("Nothing is said of them together."));
        model.choose(2, 9);
        assertTrue(told().endsWith("Named"), told());
        model.choose(-5, 0);
        assertEquals("person 0 · Victim", told());
        model.choose(-5, -5);
        assertEquals("Events and people", told(), "the corner");
    }

    @Test
    void manyPartsInOneCellAreToldInPart() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            parts.add(part(0, 0, "victim", deed("kind " + i, "")));
        }
        Grid grid = grid(parts.toArray(Part[]::new));
        String told = words.tell(grid, Spot.START, TERMS);
        assertEquals(15, told.lines().count(), told);
        assertTrue(told.endsWith("and 9,988 more"), told);
        assertEquals("Victim", words.roles(grid.at(0, 0).orElseThrow(), TERMS));
    }

    @Test
    void leapsGoToWhatHoldsSomethingAndStayAtTheEnd() {
        read(null);
        model.leap(1, 0);
        assertEquals(new Spot(2, 0), model.spot().get());
        model.leap(1, 0);
        assertEquals(new Spot(2, 0), model.spot().get());
        model.leap(0, 1);
        assertEquals(2, model.spot().get().row());
        assertTrue(told().endsWith("Named"));
        model.leap(0, 1);
        assertTrue(told().endsWith("Named"));
        model.choose(-1, 1);
        model.leap(0, 1);
        assertEquals(new Spot(-1, 1), model.spot().get(), "heads hold nothing to leap to");
    }

    @Test
    void openingLeadsToTheActTheClaimTheEventOrThePerson() {
        read(null);
        model.open();
        model.leap(0, 1);
        model.open();
        model.choose(0, -1);
        model.open();
        model.choose(-1, 0);
        model.open();
        model.choose(1, 1);
        model.open();
        assertEquals(
                List.of(RecordKind.ACT, RecordKind.CLAIM, RecordKind.EVENT, RecordKind.AGENT),
                kit.went.stream().map(one -> ((Intent.ToRecord) one).ref().kind()).toList(),
                "an empty cell leads nowhere");
    }

    @Test
    void whoIsChosenStaysChosenWhileOthersAreLeftOut() {
        read(new RecordRef(RecordKind.AGENT, person(1)));
        model.keep(Standing.VICTIM, false);
        assertEquals(person(1), model.grid().people().get(model.spot().get().column()).id());
        model.keep(Standing.VICTIM, true);
        assertEquals(person(1), model.grid().people().get(model.spot().get().column()).id());
        model.filter("event 2");
        assertEquals(1, model.grid().events().size());
        assertEquals(0, model.spot().get().row(), "what is gone gives way to the first");
        model.filter("");
        assertEquals(3, model.grid().events().size());
    }

    @Test
    void peopleAreFoundBeforeEvents() {
        read(null);
        assertEquals(
                List.of("person 0", "person 1", "person 2"),
                model.find("PERSON").stream().map(GridModel.Found::name).sorted().toList());
        assertEquals(RecordKind.EVENT, model.find("event 1").getFirst().ref().kind());
        assertEquals(6, model.find("e").size());
        assertEquals(List.of(), model.find("nobody"));
    }

    @Test
    void aGridThatCannotBeReadIsTold() {
        GridModel broken =
                new GridModel(
                        scope -> {
                            throw new IllegalStateException("no grid");
                        },
                        kit.desk);
        broken.open(new GridScope.Everything(), null);
        assertEquals(1, kit.problems.size());
        assertFalse(broken.shown().get().read());
    }
}
