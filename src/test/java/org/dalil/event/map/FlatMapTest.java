package org.dalil.event.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// The flat map: areas, windows, room for words and curves.
class FlatMapTest {
    private static final double NEAR = 1e-9;
    private final Projection region = new Projection(new GeoPoint(65, 45));

    @Property
    void everyPointOfTheGlobeHasItsPlaceOnTheDisc(
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = -90, max = 90) double lat) {
        Flat flat = region.flat(new GeoPoint(lon, lat));
        assertTrue(flat.to(new Flat(0, 0)) <= 2, flat.toString());
    }

    @Property
    void areasAreTrueWherever(
            @ForAll @DoubleRange(min = -20, max = 140) double lon,
            @ForAll @DoubleRange(min = 0, max = 75) double lat) {
        double step = 0.01;
        Flat a = region.flat(new GeoPoint(lon, lat));
        Flat b = region.flat(new GeoPoint(lon + step, lat));
        Flat c = region.flat(new GeoPoint(lon, lat + step));
        double drawn =
                Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y()));
        double size = Math.toRadians(step);
        double real = size * size * Math.cos(Math.toRadians(lat + step / 2));
        assertEquals(1, drawn / real, 0.003);
    }

    @Test
    void northIsUpAndEastIsRight() {
        Flat middle = region.flat(new GeoPoint(65, 45));
        assertEquals(0, middle.to(new Flat(0, 0)), NEAR);
        assertTrue(region.flat(new GeoPoint(65, 50)).y() < 0);
        assertTrue(region.flat(new GeoPoint(70, 45)).x() > 0);
        assertEquals(
                2 * Math.sin(Math.toRadians(75)),
                region.flat(new GeoPoint(-115, -45)).to(middle),
                0.01,
                "the rim");
    }

    @Test
    void theMiddleOfPointsIsOnTheSphere() {
        GeoPoint middle =
                Projection.about(List.of(new GeoPoint(170, 10), new GeoPoint(-170, 10))).centre();
        assertEquals(180, Math.abs(middle.lon()), 1e-6, "over the date line, not around the world");
        assertEquals(65, Projection.about(List.of()).centre().lon(), NEAR);
        assertEquals(
                65,
                Projection.about(List.of(new GeoPoint(0, 0), new GeoPoint(180, 0))).centre().lon(),
                NEAR,
                "opposite points have no middle");
    }

    @Test
    void aWindowFitsZoomsAboutAPointAndPans() {
        Box box = new Box(-0.2, -0.1, 0.2, 0.1);
        MapWindow fit = MapWindow.fit(box, 1000, 400, 50);
        assertEquals(1500, fit.scale(), NEAR, "the height decides");
        assertTrue(fit.seen().holds(box));
        assertEquals(500, fit.x(0), NEAR);
        Flat under = fit.at(120, 80);
        MapWindow closer = fit.zoom(2, 120, 80);
        assertEquals(3000, closer.scale(), NEAR);
        assertEquals(120, closer.x(under.x()), 1e-6);
        assertEquals(80, closer.y(under.y()), 1e-6);
        assertEquals(440, fit.pan(60, 0).x(0), 1e-6);
        assertEquals(
                MapWindow.fit(new Box(0, 0, 0, 0), 100, 100, 10).scale(),
                6_000,
                NEAR,
                "one point alone");
    }

    @Property
    void noZoomAndNoPanLosesTheMap(
            @ForAll @DoubleRange(min = 0.01, max = 100_000) double factor,
            @ForAll @DoubleRange(min = -1_000_000, max = 1_000_000) double by) {
        MapWindow window = new MapWindow(500, new Flat(0, 0), 800, 300);
        MapWindow moved = window.zoom(factor, 799, 0).pan(by, -by);
        assertTrue(moved.scale() >= 120 && moved.scale() <= 60_000);
        assertTrue(Math.abs(moved.middle().x()) <= 2 && Math.abs(moved.middle().y()) <= 2);
    }

    @Test
    void wordsNeverLieOnEachOtherNorBeyondTheEdge() {
        Box frame = new Box(0, 0, 300, 200);
        LabelPlaces places = new LabelPlaces(frame);
        List<Box> found = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Flat mark = new Flat((i * 37) % 300, (i * 53) % 200);
            places.beside(mark, 8, 60, 14).ifPresent(found::add);
        }
        assertTrue(found.size() > 5);
        assertTrue(found.size() < 60, "what finds no room is not written");
        for (int i = 0; i < found.size(); i++) {
            assertTrue(frame.holds(found.get(i)));
            for (int j = 0; j < i; j++) {
                assertFalse(found.get(i).meets(found.get(j)), i + " on " + j);
            }
        }
        LabelPlaces kept = new LabelPlaces(frame);
        kept.take(new Box(100, 0, 300, 200));
        Box left = kept.beside(new Flat(95, 100), 8, 60, 14).orElseThrow();
        assertTrue(left.right() < 95, "to the left, for the right is taken");
        assertTrue(kept.at(150, 100, 10, 10).isEmpty());
    }

    @Test
    void aBowBendsBesideItsStopsAndAWayBackLiesApart() {
        Flat from = new Flat(0, 0);
        Flat to = new Flat(100, 0);
        Bow there = Bow.of(from, to, 0, 14);
        Bow back = Bow.of(to, from, 0, 14);
        assertEquals(14, there.from().to(from), NEAR);
        assertEquals(14, there.to().to(to), NEAR);
        assertTrue(there.at(0.5).y() < -3);
        assertTrue(back.at(0.5).y() > 3);
        assertTrue(Bow.of(from, to, 1, 14).at(0.5).y() < there.at(0.5).y(), "lane by lane");
        assertEquals(there.from(), there.at(0));
        assertEquals(there.to(), there.at(1));
        assertEquals(there.to().x(), there.head()[0], NEAR);
        assertTrue(there.head()[2] < there.to().x() && there.head()[4] < there.to().x());
        assertEquals(0, there.distance(there.at(0.5).x(), there.at(0.5).y()), NEAR);
        assertTrue(there.distance(50, 40) > 40);
        Bow none = Bow.of(from, from, 0, 14);
        assertEquals(from, none.at(0.5), "a point to itself has no length and no fault");
    }

    @Test
    void anOutlineLeavesOutWhatIsNotSeen() {
        World world = World.ofThisVersion();
        Outline russia = Outline.of(world.country("RU").orElseThrow(), region);
        assertTrue(russia.rings().size() > 5);
        Box main = russia.main();
        assertTrue(russia.rings().stream().allMatch(ring -> ring.box().width() <= main.width()));
        MapWindow far = new MapWindow(300, new Flat(0, 0), 900, 900);
        MapWindow south = new MapWindow(3000, new Flat(0, 1), 300, 300);
        assertTrue(russia.seen(far).size() < russia.rings().size(), "specks are left out");
        assertFalse(russia.seen(far).isEmpty());
        assertTrue(russia.seen(south).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Box.around(List.of()));
    }
}
