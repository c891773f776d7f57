package org.dalil.event.ui.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;

import org.dalil.event.map.MapWindow;
import org.dalil.event.map.Outline;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// Paints sea, land and borders, with the States of the route shaded. Writes no words.
final class LandPaint {
    private final GraphicsContext to;
    private final Inks inks;

    LandPaint(GraphicsContext to, Inks inks) {
        this.to = to;
        this.inks = inks;
    }

    /// Paints everything anew.
    ///
    /// @param states codes of those that are shaded
    /// @param lines whether coasts and borders are drawn too, which is most of the work
    void paint(List<Outline> outlines, Collection<String> states, MapWindow window, boolean lines) {
        to.setFill(inks.of(Ink.SEA));
        to.fillRect(0, 0, window.width(), window.height());
        to.setFillRule(FillRule.EVEN_ODD);
        to.setLineDashes();
        Predicate<Outline> shaded = one -> states.contains(one.code());
        land(outlines.stream().filter(shaded.negate()).toList(), window);
        to.setFill(inks.of(Ink.LAND));
        to.fill();
        if (lines) {
            to.setLineWidth(0.7);
            to.setStroke(inks.of(Ink.COAST));
            to.stroke();
        }
        land(outlines.stream().filter(shaded).toList(), window);
        to.setFill(inks.of(Ink.STATE));
        to.fill();
        if (lines) {
            to.setLineWidth(1.1);
            to.setStroke(inks.of(Ink.STATE_EDGE));
            to.stroke();
        }
    }

    /// Begins one line about all of these: many at once are drawn in less time than one by one.
    private void land(List<Outline> outlines, MapWindow window) {
        to.beginPath();
        for (Outline outline : outlines) {
            outline.seen(window).forEach(ring -> ring(ring.points(), window));
        }
    }

    /// Points nearer than a pixel to the one before make no difference and are left out.
    private void ring(double[] points, MapWindow window) {
        double lastX = window.x(points[0]);
        double lastY = window.y(points[1]);
        to.moveTo(lastX, lastY);
        for (int i = 2; i < points.length; i += 2) {
            double x = window.x(points[i]);
            double y = window.y(points[i + 1]);
            if (Math.abs(x - lastX) + Math.abs(y - lastY) > 1.2) {
                to.lineTo(x, y);
                lastX = x;
                lastY = y;
            }
        }
        to.closePath();
    }
}
