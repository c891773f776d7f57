package org.dalil.event.ui.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import org.dalil.desk.control.drawn.Inks;
import org.dalil.event.map.Bow;
import org.dalil.event.map.Box;
import org.dalil.event.map.Country;
import org.dalil.event.map.Flat;
import org.dalil.event.map.LabelPlaces;
import org.dalil.event.map.MapWindow;
import org.dalil.event.map.Outline;
import org.dalil.event.map.route.Leg;
import org.dalil.event.map.route.Stop;
import org.dalil.event.map.route.Whereabouts;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.CountryNames;
import org.dalil.texts.Texts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes names where there is room, the most wanted first: stops, dates of legs, the States of the
/// route, other countries, towns.
final class NamePaint {
    private static final double TOWNS_FROM = 1.4e9;
    private final GraphicsContext to;
    private final Inks<Ink> inks;
    private final Lettering letters = new Lettering();
    private final CountryNames countries;
    private final Texts texts;

    NamePaint(GraphicsContext to, Inks<Ink> inks, CountryNames countries, Texts texts) {
        this.to = to;
        this.inks = inks;
        this.countries = countries;
        this.texts = texts;
    }

    void paint(Layout layout, MapWindow window, Map<Leg, Bow> bows, LabelPlaces places) {
        for (Stop stop : layout.route().stops()) {
            layout.on(window, stop).ifPresent(at -> places.take(square(at, RoutePaint.MARK + 3)));
        }
        bows.values().forEach(bow -> keepFree(bow, places));
        for (Stop stop : layout.route().stops()) {
            layout.on(window, stop)
                    .ifPresent(at -> {
                        Flat size = letters.size(stop.name(), Lettering.STOP);
                        places.beside(at, RoutePaint.MARK + 5, size.x(), size.y())
                                .ifPresent(
                                        box -> write(stop.name(), box, Lettering.STOP, Ink.WORDS));
                    });
        }
        Set<RecordRef> dated = new HashSet<>();
        bows.forEach((leg, bow) -> {
            if (!dated.contains(leg.act()) && date(leg, bow, places)) {
                dated.add(leg.act());
            }
        });
        Set<String> written =
                layout.route().stops().stream()
                        .filter(stop -> stop.where() instanceof Whereabouts.InState)
                        .map(stop -> ((Whereabouts.InState) stop.where()).code())
                        .collect(Collectors.toCollection(HashSet::new));
        written.add(Country.NO_CODE);
        layout.outlines().stream()
                .filter(one -> !written.contains(one.code()))
                .filter(one -> one.main().width() * window.scale() > 44)
                .sorted(
                        Comparator.<Outline, Boolean>comparing(
                                        one -> !layout.route().states().contains(one.code()))
                                .thenComparing(one -> -one.main().width()))
                .forEach(one -> country(one, layout, window, places));
        towns(layout, window, places);
    }

    private static Box square(Flat at, double half) {
        return Box.about(at.x(), at.y(), 2 * half, 2 * half);
    }

    private static void keepFree(Bow bow, LabelPlaces places) {
        double length = bow.from().to(bow.bend()) + bow.bend().to(bow.to());
        int steps = (int) Math.clamp(length / 6, 1, 200);
        for (int i = 0; i <= steps; i++) {
            places.take(square(bow.at((double) i / steps), 2));
        }
    }

    /// The date of an act, once.
    ///
    /// @return whether it found room
    private boolean date(Leg leg, Bow bow, LabelPlaces places) {
        if (leg.when().isEmpty()) {
            return false;
        }
        String words = texts.date(leg.when().getFirst());
        Flat size = letters.size(words, Lettering.LEG);
        Ink ink = leg.disputed() ? Ink.DISPUTED : Ink.WAY;
        Optional<Box> room = places.beside(bow.at(0.5), 7, size.x(), size.y());
        room.ifPresent(box -> write(words, box, Lettering.LEG, ink));
        return room.isPresent();
    }

    private void country(Outline outline, Layout layout, MapWindow window, LabelPlaces places) {
        boolean ours = layout.route().states().contains(outline.code());
        String words = countries.of(outline.code());
        Flat size = letters.size(words, Lettering.STATE);
        double x = window.x(outline.anchor().x());
        double y = window.y(outline.anchor().y());
        Optional<Box> box = places.at(x, y, size.x(), size.y());
        if (box.isEmpty() && ours) {
            box = places.beside(new Flat(x, y), 16, size.x(), size.y());
        }
        box.ifPresent(found -> write(words, found, Lettering.STATE, ours ? Ink.WAY : Ink.QUIET));
    }

    private void towns(Layout layout, MapWindow window, LabelPlaces places) {
        layout.towns()
                .forEach((town, flat) -> {
                    Flat at = new Flat(window.x(flat.x()), window.y(flat.y()));
                    if (town.population() * window.scale() > TOWNS_FROM
                            && window.frame().holds(square(at, 2))) {
                        Flat size = letters.size(town.name(), Lettering.TOWN);
                        places.beside(at, 4, size.x(), size.y())
                                .ifPresent(box -> {
                                    to.setFill(inks.of(Ink.QUIET));
                                    to.fillOval(at.x() - 1.6, at.y() - 1.6, 3.2, 3.2);
                                    write(town.name(), box, Lettering.TOWN, Ink.QUIET);
                                });
                    }
                });
    }

    private void write(String words, Box box, Font font, Ink ink) {
        Color rim = inks.of(Ink.LAND, 0.85);
        Lettering.write(to, words, box, font, inks.of(ink), rim);
    }
}
