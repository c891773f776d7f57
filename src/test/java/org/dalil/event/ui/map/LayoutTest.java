package org.dalil.event.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.event.map.Bow;
import org.dalil.event.map.Country;
import org.dalil.event.map.Flat;
import org.dalil.event.map.GeoPoint;
import org.dalil.event.map.MapWindow;
import org.dalil.event.map.Town;
import org.dalil.event.map.World;
import org.dalil.event.map.route.Leg;
import org.dalil.event.map.route.Route;
import org.dalil.event.map.route.Stop;
import org.dalil.event.map.route.Whereabouts;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.PlacePrecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A route is laid over the world about its own middle, all of it in sight, and nothing is laid
/// where no claim puts it.
class LayoutTest {
    private static final World WORLD =
            new World(
                    List.of(square("AA", 40, 40), square("BB", 60, 40)),
                    List.of(new Town("Town-A", "AA", new GeoPoint(41, 41), 1_000_000)));

    private static Country square(String code, float lon, float lat) {
        float[] ring = {lon, lat, lon + 8, lat, lon + 8, lat + 8, lon, lat + 8, lon, lat};
        return new Country(code, new GeoPoint(lon + 4, lat + 4), List.of(ring));
    }

    private static Stop point(int number, double lon, double lat) {
        return new Stop(
                number,
                "Stop " + number,
                new Whereabouts.At(new GeoPoint(lon, lat), PlacePrecision.CITY, null),
                List.of(),
                false);
    }

    private static Stop in(int number, Whereabouts where) {
        return new Stop(number, "Stop " + number, where, List.of(), false);
    }

    private static Leg leg(int number, Stop from, @Nullable Stop to) {
        return new Leg(
                number,
                new RecordRef(RecordKind.ACT, new UUID(0, number)),
                from,
                to,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Layout layout(List<Stop> stops, Leg... legs) {
        return new Layout(WORLD, new Route(stops, List.of(legs), new LinkedHashSet<>(), List.of()));
    }

    private static boolean sees(MapWindow window, Flat at) {
        return at.x() > 0 && at.x() < window.width() && at.y() > 0 && at.y() < window.height();
    }

    @Test
    void allStopsAreInSightOnAnyScreenTheEasternOneToTheRight() {
        Stop west = point(1, 41, 41);
        Stop east = point(2, 64, 42);
        Layout layout = layout(List.of(west, east), leg(1, west, east));
        for (double width : List.of(320.0, 1366.0, 1920.0)) {
            MapWindow window = layout.fit(width, 300);
            Flat left = layout.on(window, west).orElseThrow();
            Flat right = layout.on(window, east).orElseThrow();
            assertTrue(sees(window, left) && sees(window, right), "at " + width);
            assertTrue(left.x() < right.x());
        }
    }

    @Test
    void aStateIsStoodForByWhereItsNameIsWrittenAndHasRoomAboutIt() {
        Stop state = in(1, new Whereabouts.InState("BB"));
        Layout layout = layout(List.of(state));
        MapWindow window = layout.fit(800, 400);
        Flat anchor = layout.outlines().getLast().anchor();
        Flat at = layout.on(window, state).orElseThrow();
        assertEquals(window.x(anchor.x()), at.x(), 1e-9);
        assertEquals(400, at.x(), 1, "in the middle");
        MapWindow close = layout(List.of(point(1, 64, 44))).fit(800, 400);
        assertTrue(window.scale() < close.scale(), "a State is not looked at like a town");
    }

    @Test
    void whatIsOnNoMapIsNowhereAndTakesNoLegWithIt() {
        Stop known = point(1, 41, 41);
        Stop lost = in(2, new Whereabouts.Nowhere(Whereabouts.Reason.UNDISCLOSED));
        Stop nobodys = in(3, new Whereabouts.InState("ZZ"));
        Layout layout =
                layout(
                        List.of(known, lost, nobodys),
                        leg(1, known, lost),
                        leg(2, nobodys, known),
                        leg(3, known, null));
        MapWindow window = layout.fit(800, 400);
        assertTrue(layout.on(window, lost).isEmpty());
        assertTrue(layout.on(window, nobodys).isEmpty());
        assertTrue(layout.on(window, null).isEmpty());
        assertEquals(Map.of(), layout.bows(window));
        assertTrue(sees(window, layout.on(window, known).orElseThrow()));
    }

    @Test
    void twoLegsBetweenTheSameStopsLieApart() {
        Stop west = point(1, 41, 41);
        Stop east = point(2, 64, 42);
        Leg first = leg(1, west, east);
        Leg again = leg(2, west, east);
        Layout layout = layout(List.of(west, east), first, again);
        Map<Leg, Bow> bows = layout.bows(layout.fit(800, 400));
        assertEquals(List.of(first, again), List.copyOf(bows.keySet()));
        Bow one = bows.get(first);
        Bow other = bows.get(again);
        assertNotEquals(one, other);
        assertTrue(one.at(0.5).to(other.at(0.5)) > 10, "far enough to click on either");
    }

    @Test
    void withoutAnyStopTheRegionIsShown() {
        Layout layout = new Layout(WORLD, Route.NONE);
        MapWindow window = layout.fit(800, 400);
        for (var outline : layout.outlines()) {
            Flat at = new Flat(window.x(outline.anchor().x()), window.y(outline.anchor().y()));
            assertTrue(sees(window, at), outline.code());
        }
        assertEquals(1, layout.towns().size());
        assertEquals(Map.of(), layout.bows(window));
        assertTrue(new Layout(World.EMPTY, Route.NONE).outlines().isEmpty());
    }
}
