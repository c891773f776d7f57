package org.dalil.event.ui.map;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.dalil.desk.control.drawn.Inks;
import org.dalil.event.map.Bow;
import org.dalil.event.map.Box;
import org.dalil.event.map.Flat;
import org.dalil.event.map.LabelPlaces;
import org.dalil.event.map.MapWindow;
import org.dalil.event.map.World;
import org.dalil.event.map.route.Leg;
import org.dalil.event.map.route.Stop;
import org.dalil.texts.CountryNames;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Map;

/// The drawn map, as large as it is given, with its keys and mouse. Paints once a frame, and only
/// when something changed.
final class MapView extends Region {
    private static final double STEP = 60;
    private static final double ZOOM = 1.3;
    private static final double NEAR = 7;

    private final MapSurface surface = new MapSurface(this::paint, this::requestLayout);
    private final Inks<Ink> inks = new Inks<>(Ink.class, "map-ink", this::repaint);
    private final LandPaint land;
    private final RoutePaint ways;
    private final NamePaint names;
    private final MapModel model;
    private Layout layout;
    private MapWindow window = new MapWindow(1, new Flat(0, 0), 1, 1);
    private List<Region> over = List.of();
    private boolean fitted = true;
    private Flat grip = new Flat(0, 0);

    MapView(MapModel model, CountryNames countries, Texts texts) {
        this.model = model;
        GraphicsContext to = surface.canvas().getGraphicsContext2D();
        land = new LandPaint(to, inks);
        ways = new RoutePaint(to, inks);
        names = new NamePaint(to, inks, countries, texts);
        layout = new Layout(World.EMPTY, model.shown().get().route());
        MapWords words = new MapWords(texts);
        setId("map-view");
        getStyleClass().add("map-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(texts.of("event.map.view.help"));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(inks.regions(), surface.canvas());
        model.shown()
                .subscribe(now -> {
                    setAccessibleText(
                            texts.of("event.map.view", Map.of("route", words.route(now))));
                    layout = new Layout(now.world(), now.route());
                    surface.change();
                    fit();
                });
        model.leg().subscribe(now -> repaint());
        model.stop().subscribe(now -> repaint());
        setOnKeyPressed(this::key);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnScroll(this::scroll);
    }

    /// What is seen, for tests.
    MapWindow window() {
        return window;
    }

    /// What is painted on, for tests.
    MapSurface surface() {
        return surface;
    }

    private void repaint() {
        surface.change();
        requestLayout();
    }

    /// Where a stop is drawn in this region.
    Flat stopAt(int number) {
        return layout.on(window, model.stops().get(number - 1)).orElseThrow();
    }

    /// Writes no name under these, which lie over the map.
    void keepFree(List<Region> above) {
        over = List.copyOf(above);
        surface.change();
    }

    private LabelPlaces places(MapWindow painted) {
        double rim = MapSurface.RIM;
        LabelPlaces places =
                new LabelPlaces(new Box(rim, rim, painted.width() - rim, painted.height() - rim));
        for (Region one : over) {
            double x = one.getLayoutX() - getLayoutX() + rim;
            double y = one.getLayoutY() - getLayoutY() + rim;
            places.take(new Box(x, y, x + one.getWidth(), y + one.getHeight()));
        }
        return places;
    }

    /// Shows all of the route, and goes on doing so when the size changes.
    void fit() {
        fitted = true;
        requestLayout();
    }

    /// Larger or smaller about the middle.
    void zoom(boolean closer) {
        zoom(closer ? ZOOM : 1 / ZOOM, getWidth() / 2, getHeight() / 2);
    }

    private void zoom(double factor, double x, double y) {
        fitted = false;
        window = window.zoom(factor, x, y);
        requestLayout();
    }

    private void pan(double right, double down) {
        fitted = false;
        window = window.pan(right, down);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < 2 || height < 2) {
            return;
        }
        window = fitted ? layout.fit(width, height) : window.sized(width, height);
        surface.show(window);
    }

    private void paint(MapWindow painted, boolean whole) {
        land.paint(layout.outlines(), layout.route().states(), painted, whole);
        Map<Leg, Bow> bows = layout.bows(painted);
        bows.forEach((leg, bow) -> ways.leg(leg, bow, leg.number() == model.leg().get()));
        for (Stop stop : layout.route().stops()) {
            boolean chosen = stop.number() == model.stop().get();
            layout.on(painted, stop).ifPresent(at -> ways.stop(stop, at, painted, chosen));
        }
        if (whole) {
            names.paint(layout, painted, bows, places(painted));
        }
    }

    private void key(KeyEvent event) {
        boolean done = true;
        switch (event.getCode()) {
            case LEFT -> pan(-STEP, 0);
            case RIGHT -> pan(STEP, 0);
            case UP -> pan(0, -STEP);
            case DOWN -> pan(0, STEP);
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case DIGIT0, NUMPAD0 -> fit();
            case ENTER -> model.openStop();
            case TAB -> done = model.step(event.isShiftDown() ? -1 : 1);
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        grip = new Flat(event.getX(), event.getY());
        for (Stop stop : layout.route().stops()) {
            if (layout.on(window, stop)
                    .filter(at -> at.to(grip) <= RoutePaint.MARK + 3)
                    .isPresent()) {
                model.chooseStop(stop.number());
                return;
            }
        }
        layout.bows(window)
                .forEach((leg, bow) -> {
                    if (bow.distance(grip.x(), grip.y()) < NEAR) {
                        model.chooseLeg(leg.number());
                    }
                });
    }

    private void drag(MouseEvent event) {
        pan(grip.x() - event.getX(), grip.y() - event.getY());
        grip = new Flat(event.getX(), event.getY());
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        if (event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM, event.getX(), event.getY());
        }
    }
}
