package org.dalil.event.ui.map;

import org.dalil.event.map.Bow;
import org.dalil.event.map.Box;
import org.dalil.event.map.Flat;
import org.dalil.event.map.GeoPoint;
import org.dalil.event.map.MapWindow;
import org.dalil.event.map.Outline;
import org.dalil.event.map.Projection;
import org.dalil.event.map.Town;
import org.dalil.event.map.World;
import org.dalil.event.map.route.Leg;
import org.dalil.event.map.route.Route;
import org.dalil.event.map.route.Stop;
import org.dalil.event.map.route.Whereabouts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A route laid flat over the world about its own middle: everything that stays when one pans and
/// zooms. Knows no control and no colour.
final class Layout {
    private static final double STATE = 0.09;
    private static final double ROOM = 60;
    private static final List<GeoPoint> REGION =
            List.of(new GeoPoint(34, 34), new GeoPoint(88, 36), new GeoPoint(60, 60));

    private final Route route;
    private final Projection projection;
    private final List<Outline> outlines;
    private final Map<Town, Flat> towns = new LinkedHashMap<>();
    private final Map<Integer, Flat> stops = new HashMap<>();

    Layout(World world, Route route) {
        this.route = route;
        List<GeoPoint> points = new ArrayList<>(route.points());
        for (Stop stop : route.stops()) {
            if (stop.where() instanceof Whereabouts.InState(String code)) {
                world.country(code).ifPresent(country -> points.add(country.anchor()));
            }
        }
        projection = Projection.about(points.isEmpty() ? REGION : points);
        outlines =
                world.countries().stream().map(country -> Outline.of(country, projection)).toList();
        world.towns().forEach(town -> towns.put(town, projection.flat(town.at())));
        for (Stop stop : route.stops()) {
            Flat at = flat(stop.where());
            if (at != null) {
                stops.put(stop.number(), at);
            }
        }
    }

    Route route() {
        return route;
    }

    List<Outline> outlines() {
        return outlines;
    }

    /// The towns and where they are, the largest first.
    Map<Town, Flat> towns() {
        return towns;
    }

    private @Nullable Flat flat(Whereabouts where) {
        return switch (where) {
            case Whereabouts.At at -> projection.flat(at.point());
            case Whereabouts.InState(String code) ->
                    outline(code).map(Outline::anchor).orElse(null);
            case Whereabouts.Nowhere nowhere -> null;
        };
    }

    private Optional<Outline> outline(String code) {
        return outlines.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// Where a stop is on the screen; empty when it is on no map.
    Optional<Flat> on(MapWindow window, @Nullable Stop stop) {
        return Optional.ofNullable(stop == null ? null : stops.get(stop.number()))
                .map(at -> new Flat(window.x(at.x()), window.y(at.y())));
    }

    /// The curves of the legs that can be drawn.
    Map<Leg, Bow> bows(MapWindow window) {
        Map<Leg, Bow> bows = new LinkedHashMap<>();
        Map<String, Integer> lanes = new HashMap<>();
        for (Leg leg : route.legs()) {
            Optional<Flat> from = on(window, leg.from());
            Optional<Flat> to = on(window, leg.to());
            if (from.isPresent() && to.isPresent()) {
                int lane = lanes.merge(MapWords.numbers(leg), 1, Integer::sum) - 1;
                bows.put(leg, Bow.of(from.get(), to.get(), lane, 14));
            }
        }
        return bows;
    }

    /// The window that shows all of the route; the region when there is none.
    MapWindow fit(double width, double height) {
        List<Flat> corners = new ArrayList<>();
        for (Stop stop : route.stops()) {
            Flat at = stops.get(stop.number());
            if (at != null) {
                corners.add(at);
                if (stop.where() instanceof Whereabouts.InState(String code)) {
                    Box main = outline(code).map(Outline::main).orElseThrow();
                    double across = Math.min(STATE, main.width());
                    double down = Math.min(STATE, main.height());
                    corners.add(new Flat(at.x() - across / 2, at.y() - down / 2));
                    corners.add(new Flat(at.x() + across / 2, at.y() + down / 2));
                }
            }
        }
        if (corners.isEmpty()) {
            REGION.forEach(point -> corners.add(projection.flat(point)));
        }
        return MapWindow.fit(Box.around(corners), width, height, Math.min(ROOM, height / 8));
    }
}
