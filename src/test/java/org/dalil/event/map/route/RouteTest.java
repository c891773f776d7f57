package org.dalil.event.map.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.AgentKind;
import org.dalil.people.PlacePrecision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Routes as claims tell them: legs in order, nothing invented, nothing chosen.
class RouteTest {
    private BareCasefile casefile;
    private Transfers transfers;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        transfers = new Transfers(casefile);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Route route() throws Exception {
        return transfers.routes().ofEvent(transfers.event.id());
    }

    private static String told(Leg leg) {
        Stop to = leg.to();
        return leg.from().name() + " > " + (to == null ? "" : to.name());
    }

    private static List<String> told(Route route) {
        return route.legs().stream().map(RouteTest::told).toList();
    }

    @Test
    void anEventWithoutActsHasNoRoute() throws Exception {
        assertEquals(Route.NONE, route());
        transfers.act("Said of nothing");
        assertTrue(route().legs().isEmpty());
    }

    @Test
    void legsFollowTheFieldsAndContradictionsAreBothDrawn() throws Exception {
        transfers.usual();
        Route route = route();
        assertEquals(
                List.of(
                        "Domodedovo > Kazakhstan",
                        "Kazakhstan > Tashkent",
                        "Kazakhstan > Dushanbe",
                        "Tashkent > A colony near Karshi",
                        "Dushanbe > A colony near Karshi",
                        "A colony near Karshi > A flat",
                        "Kyrgyzstan > Uzbekistan"),
                told(route));
        assertEquals(
                List.of("Tashkent", "Dushanbe"),
                route.stops().stream().filter(Stop::disputed).map(Stop::name).toList());
        assertEquals(Set.of("RU", "KZ", "UZ", "KG"), route.states());
        assertFalse(route.legs().getFirst().disputed());
        assertTrue(route.legs().get(1).disputed() && route.legs().get(3).disputed());
    }

    @Test
    void aLegSaysWhenByWhomAndWhichClaimsSaySo() throws Exception {
        transfers.usual();
        Leg leg = route().legs().getFirst();
        assertEquals("2011-06-09", leg.when().getFirst().edtf());
        assertEquals(List.of("Body-C"), leg.by());
        assertEquals(List.of("abduction"), leg.modes());
        assertTrue(leg.carriedOut());
        assertEquals(6, leg.claims().size(), "two stops, body, mode, stage, date");
        Leg ordered = route().legs().getLast();
        assertEquals(List.of("ordered"), ordered.stages());
        assertFalse(ordered.carriedOut(), "nobody said so");
    }

    @Test
    void aStateIsNeverAPointAndAPlaceStandsForItsState() throws Exception {
        Matter act = transfers.act("By land");
        transfers.body(act, "from_state", AgentKind.STATE, "Казахстан");
        transfers.place(
                act,
                "handover_place",
                transfers.place("Kyrgyzstan", PlacePrecision.COUNTRY, "", "41, 74"));
        transfers.body(act, "to_state", AgentKind.STATE, "KG");
        Route route = route();
        assertEquals(List.of("Казахстан > Kyrgyzstan"), told(route), "both name the same State");
        assertTrue(
                route.stops().stream()
                        .allMatch(stop -> stop.where() instanceof Whereabouts.InState));
        assertEquals(List.of(), route.points());
        assertEquals(2, route.stops().getLast().claims().size());
    }

    @Test
    void whatCannotBeDrawnIsToldWithItsReason() throws Exception {
        Matter act = transfers.act("Somewhere");
        transfers.place(
                act, "exact_place", transfers.place("A post", PlacePrecision.CITY, "RU", ""));
        transfers.body(act, "to_state", AgentKind.STATE, "State-U");
        transfers.place(
                act,
                "held_at",
                transfers.place("A flat", PlacePrecision.UNDISCLOSED, "", "41, 69"));
        transfers.state(act, "held_at", new ClaimValue.Placed(null, "a cellar"));
        Route route = route();
        Map<String, Whereabouts.Reason> reasons =
                route.unplaced().stream()
                        .collect(Collectors.toMap(Route.Unplaced::name, Route.Unplaced::reason));
        assertEquals(
                Map.of(
                        "A post", Whereabouts.Reason.NO_COORDINATES,
                        "State-U", Whereabouts.Reason.UNKNOWN_STATE,
                        "A flat", Whereabouts.Reason.UNDISCLOSED,
                        "a cellar", Whereabouts.Reason.ONLY_WORDS),
                reasons);
        assertTrue(route.points().isEmpty(), "an undisclosed place keeps its point to itself");
        assertTrue(route.legs().stream().noneMatch(Leg::onMap));
        assertFalse(route.legs().isEmpty(), "the table tells them all the same");
    }

    @Test
    void aPlaceThatIsGoneIsSaidToBe() throws Exception {
        Matter act = transfers.act("Gone");
        transfers.state(act, "exact_place", new ClaimValue.Placed(new UUID(1, 2), null));
        Route route = route();
        assertEquals(Whereabouts.Reason.GONE, route.unplaced().getFirst().reason());
        assertNull(route.legs().getFirst().to(), "a stay");
    }

    @Test
    void actsStandInTheOrderOfTheirDatesAndNothingLeadsFromOneToTheNext() throws Exception {
        Matter late = transfers.act("Late");
        transfers.body(late, "to_state", AgentKind.STATE, "Tajikistan");
        transfers.dated(late, "begun", "2013");
        Matter undated = transfers.act("Undated");
        transfers.body(undated, "to_state", AgentKind.STATE, "Georgia");
        Matter early = transfers.act("Early");
        transfers.body(early, "to_state", AgentKind.STATE, "Turkey");
        transfers.dated(early, "begun", "2010-05");
        assertEquals(List.of("Turkey > ", "Tajikistan > ", "Georgia > "), told(route()));
        assertTrue(route().legs().stream().noneMatch(Leg::onMap));
    }

    @Test
    void whoWasHeldBeforeTheFlightStandsBeforeIt() throws Exception {
        Matter act = transfers.act("Held first");
        transfers.body(act, "from_state", AgentKind.STATE, "Russia");
        transfers.body(act, "to_state", AgentKind.STATE, "Tajikistan");
        transfers.place(
                act,
                "held_at",
                transfers.place("Ivanovo", PlacePrecision.CITY, "Russia", "57, 40.97"));
        transfers.place(
                act,
                "held_at",
                transfers.place("Khujand", PlacePrecision.CITY, "Tajikistan", "40.28, 69.62"));
        assertEquals(List.of("Ivanovo > Khujand"), told(route()));
        Whereabouts.At at =
                assertInstanceOf(Whereabouts.At.class, route().stops().getFirst().where());
        assertEquals(57, at.point().lat(), 1e-9);
        assertEquals(40.97, at.point().lon(), 1e-9);
        assertEquals(PlacePrecision.CITY, at.precision());
    }

    @Test
    void whatAClaimDeniesIsNotDrawn() {
        RecordRef act = new RecordRef(RecordKind.ACT, new UUID(0, 1));
        Fact to = fact(act, "to_state", 10, false);
        Fact notVia = fact(act, "via", 11, true);
        Known known =
                new Known(
                        Map.of(),
                        Map.of(new UUID(0, 10), "UZ", new UUID(0, 11), "KZ"),
                        Optional::of);
        Route route = Route.of(List.of(new ActFacts(act, List.of(notVia, to))), known);
        assertEquals(List.of("UZ"), route.stops().stream().map(Stop::name).toList());
        assertEquals(Set.of("UZ"), route.states());
        assertEquals(Whereabouts.Reason.SAID_NOT_SO, route.unplaced().getFirst().reason());
    }

    private static Fact fact(RecordRef act, String field, long agent, boolean negated) {
        RecordRef ref = new RecordRef(RecordKind.AGENT, new UUID(0, agent));
        return new Fact(
                new UUID(7, agent), act.id(), field, new ClaimValue.Named(ref), negated, null);
    }

    /// Whatever is said: no leg without claims, none over a stop that nobody named, numbers without
    /// gaps, and never carried out unless a claim says so.
    @Test
    void nothingIsInventedWhateverIsSaid() {
        Random random = new Random(4);
        Map<UUID, String> names =
                Map.of(new UUID(0, 1), "UZ", new UUID(0, 2), "KZ", new UUID(0, 3), "Nowhere");
        Known known =
                new Known(
                        Map.of(),
                        names,
                        words -> words.length() == 2 ? Optional.of(words) : Optional.empty());
        for (int run = 0; run < 300; run++) {
            List<ActFacts> acts = List.of(any(random, 1), any(random, 2), any(random, 3));
            Route route = Route.of(acts, known);
            assertEquals(route, Route.of(acts, known), "a pure function");
            Set<UUID> said =
                    acts.stream()
                            .flatMap(one -> one.facts().stream())
                            .filter(fact -> !fact.negated())
                            .map(Fact::claim)
                            .collect(Collectors.toSet());
            route.legs().forEach(leg -> restsOn(leg, route, said));
            assertEquals(
                    IntStream.rangeClosed(1, route.stops().size()).boxed().toList(),
                    route.stops().stream().map(Stop::number).toList());
        }
    }

    private static ActFacts any(Random random, int number) {
        List<String> fields =
                List.of("from_state", "to_state", "via", "held_at", "handover_place", "stage");
        RecordRef act = new RecordRef(RecordKind.ACT, new UUID(1, number));
        List<Fact> facts = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            String field = fields.get(random.nextInt(fields.size()));
            facts.add(fact(act, field, random.nextInt(6), random.nextInt(5) == 0));
        }
        return new ActFacts(act, facts);
    }

    private static void restsOn(Leg leg, Route route, Set<UUID> said) {
        assertEquals(leg, route.legs().get(leg.number() - 1));
        assertFalse(leg.carriedOut());
        assertFalse(leg.claims().isEmpty());
        assertTrue(said.containsAll(leg.claims()));
        assertTrue(route.stops().contains(leg.from()));
        assertTrue(leg.to() == null || route.stops().contains(leg.to()));
    }
}
