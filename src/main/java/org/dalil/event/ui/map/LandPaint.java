package org.dalil.event.ui.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;

import org.dalil.desk.control.drawn.Inks;
import org.dalil.event.map.MapWindow;
import org.dalil.event.map.Outline;
import org.jspecify.annotations.Nullable;

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
    /// @param lines whether coasts and borders are drawn too, which is most of the work
    void paint(List<Outline> outlines, Collection<String> states, MapWindow window, boolean lines) {
        to.setFill(inks.of(Ink.SEA));
        to.fillRect(0, 0, window.width(), window.height());
        to.setFillRule(FillRule.EVEN_ODD);
        to.setLineDashes();
        for (Outline outline : outlines) {
            if (!states.contains(outline.code())) {
                country(outline, window, Ink.LAND, lines ? Ink.COAST : null);
            }
        }
        for (Outline outline : outlines) {
            if (states.contains(outline.code())) {
                country(outline, window, Ink.STATE, lines ? Ink.STATE_EDGE : null);
            }
        }
    }

    /// One by one: outlines were thinned each by itself and overlap a little, which one line about
    /// all of them would leave unfilled.
    private void country(Outline outline, MapWindow window, Ink fill, @Nullable Ink line) {
        List<Outline.Ring> rings = outline.seen(window);
        if (rings.isEmpty()) {
            return;
        }
        to.beginPath();
        rings.forEach(ring -> ring(ring.points(), window));
        to.setFill(inks.of(fill));
        to.fill();
        if (line != null) {
            to.setLineWidth(line == Ink.COAST ? 0.7 : 1.1);
            to.setStroke(inks.of(line));
            to.stroke();
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
