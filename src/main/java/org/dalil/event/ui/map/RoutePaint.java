package org.dalil.event.ui.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

import org.dalil.desk.control.drawn.Inks;
import org.dalil.event.map.Bow;
import org.dalil.event.map.Flat;
import org.dalil.event.map.MapWindow;
import org.dalil.event.map.route.Leg;
import org.dalil.event.map.route.Stop;
import org.dalil.event.map.route.Whereabouts;
import org.dalil.people.PlacePrecision;

/// Paints the curves and the numbered stops of a route. A way that no claim says was carried out is
/// broken; what is known only as a State has a square, not a point.
final class RoutePaint {
    static final double MARK = 9;
    private static final double EARTH = 6_371_000;
    private static final double INEXACT = 26;

    private final GraphicsContext to;
    private final Inks<Ink> inks;

    RoutePaint(GraphicsContext to, Inks<Ink> inks) {
        this.to = to;
        this.inks = inks;
    }

    void leg(Leg leg, Bow bow, boolean chosen) {
        Color ink = inks.of(leg.disputed() ? Ink.DISPUTED : Ink.WAY);
        double[] head = bow.head();
        to.setLineCap(StrokeLineCap.ROUND);
        to.setLineDashes();
        curve(bow, inks.of(Ink.PAPER, 0.8), chosen ? 7 : 5);
        if (!leg.carriedOut()) {
            to.setLineDashes(3, 7);
        }
        curve(bow, ink, chosen ? 3.4 : 2);
        to.setLineDashes();
        to.setFill(ink);
        to.fillPolygon(
                new double[] {head[0], head[2], head[4]},
                new double[] {head[1], head[3], head[5]},
                3);
    }

    private void curve(Bow bow, Color ink, double width) {
        to.setStroke(ink);
        to.setLineWidth(width);
        to.beginPath();
        to.moveTo(bow.from().x(), bow.from().y());
        to.quadraticCurveTo(bow.bend().x(), bow.bend().y(), bow.to().x(), bow.to().y());
        to.stroke();
    }

    void stop(Stop stop, Flat at, MapWindow window, boolean chosen) {
        Color ink = inks.of(stop.disputed() ? Ink.DISPUTED : Ink.WAY);
        boolean exact = true;
        to.setLineWidth(1.4);
        to.setLineDashes();
        if (stop.where() instanceof Whereabouts.At place) {
            exact = around(place, at, window, ink);
        }
        if (chosen) {
            to.setStroke(inks.of(Ink.WORDS));
            to.strokeOval(at.x() - MARK - 4, at.y() - MARK - 4, 2 * MARK + 8, 2 * MARK + 8);
        }
        mark(at, ink, exact, stop.where() instanceof Whereabouts.InState);
        to.setFill(exact ? inks.of(Ink.NUMBER) : ink);
        to.setFont(Lettering.LEG);
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.CENTER);
        to.fillText(String.valueOf(stop.number()), at.x(), at.y());
    }

    private void mark(Flat at, Color ink, boolean filled, boolean square) {
        double x = at.x() - MARK;
        double y = at.y() - MARK;
        to.setFill(filled ? ink : inks.of(Ink.PAPER));
        to.setStroke(filled ? inks.of(Ink.PAPER) : ink);
        to.setLineWidth(1.6);
        if (square) {
            to.fillRoundRect(x, y, 2 * MARK, 2 * MARK, 6, 6);
            to.strokeRoundRect(x, y, 2 * MARK, 2 * MARK, 6, 6);
        } else {
            to.fillOval(x, y, 2 * MARK, 2 * MARK);
            to.strokeOval(x, y, 2 * MARK, 2 * MARK);
        }
    }

    /// How far the place may be off.
    ///
    /// @return whether it is known exactly enough for a full mark
    private boolean around(Whereabouts.At place, Flat at, MapWindow window, Color ink) {
        Long metres = place.metres();
        boolean exact =
                switch (place.precision()) {
                    case POINT, BUILDING, CITY -> true;
                    case REGION, COUNTRY, UNDISCLOSED, UNKNOWN -> false;
                };
        double known = metres == null ? 0 : metres / EARTH * window.scale();
        double radius = Math.max(known, exact ? 0 : INEXACT);
        if (radius > MARK) {
            to.setFill(ink.deriveColor(0, 1, 1, 0.12));
            to.fillOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
            to.setStroke(ink);
            to.setLineWidth(1);
            to.setLineDashes(2, 4);
            to.strokeOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
            to.setLineDashes();
        }
        if (place.precision() == PlacePrecision.CITY) {
            to.setStroke(ink);
            to.setLineWidth(1.2);
            double ring = MARK + 3.5;
            to.strokeOval(at.x() - ring, at.y() - ring, 2 * ring, 2 * ring);
        }
        return exact;
    }
}
