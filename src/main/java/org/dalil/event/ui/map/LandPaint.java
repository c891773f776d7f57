package org.dalil.event.ui.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;

import org.dalil.desk.control.drawn.Inks;
import org.dalil.event.map.MapWindow;
import org.dalil.event.map.Outline;

import java.util.Collection;
import java.util.List;

/// Paints sea, land and borders, with the States of the route shaded. Writes no words.
final class LandPaint {
    private final GraphicsContext to;
    private final Inks<Ink> inks;

    LandPaint(GraphicsContext to, Inks<Ink> inks) {
        this.to = to;
        this.inks = inks;
    }

    /// Paints everything anew.
    ///
    /// @param states codes of those that are shaded
    void paint(List<Outline> outlines, Collection<String> states, MapWindow window) {
        to.setFill(inks.of(Ink.SEA));
        to.fillRect(0, 0, window.width(), window.height());
        to.setFillRule(FillRule.EVEN_ODD);
        to.setLineDashes();
        to.setLineWidth(0.7);
        Color land = inks.of(Ink.LAND);
        Color coast = inks.of(Ink.COAST);
        for (Outline outline : outlines) {
            if (!states.contains(outline.code())) {
                country(outline, window, land, coast);
            }
        }
        to.setLineWidth(1.1);
        for (Outline outline : outlines) {
            if (states.contains(outline.code())) {
                country(outline, window, inks.of(Ink.STATE), inks.of(Ink.STATE_EDGE));
            }
        }
    }

    private void country(Outline outline, MapWindow window, Color fill, Color line) {
        List<Outline.Ring> rings = outline.seen(window);
        if (rings.isEmpty()) {
            return;
        }
        to.beginPath();
        rings.forEach(ring -> ring(ring.points(), window));
        to.setFill(fill);
        to.fill();
        to.setStroke(line);
        to.stroke();
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
