package org.dalil.event.ui.map;

import javafx.animation.PauseTransition;
import javafx.scene.canvas.Canvas;
import javafx.util.Duration;

import org.dalil.event.map.Flat;
import org.dalil.event.map.MapWindow;

/// What the map is painted on: a picture somewhat larger than what is seen. While the map is being
/// moved the picture is moved with it, and only its land and route are painted again where it does
/// not reach or is of another size; when the map has come to rest all of it is. Coasts and names
/// take ten times as long to draw as land does.
final class MapSurface {
    /// Pixels beyond each edge.
    static final double RIM = 100;

    private static final Duration REST = Duration.millis(150);

    private final Canvas canvas = new Canvas();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Painter painter;
    private MapWindow seen = new MapWindow(1, new Flat(0, 0), 1, 1);
    private MapWindow drawn = seen;
    private boolean stale = true;
    private boolean sharp;

    /// Paints a window.
    @FunctionalInterface
    interface Painter {
        /// @param whole whether coasts and names are painted too
        void paint(MapWindow window, boolean whole);
    }

    /// @param settled runs when the map has come to rest and wants to be painted
    MapSurface(Painter painter, Runnable settled) {
        this.painter = painter;
        rest.setOnFinished(end -> {
            stale = true;
            settled.run();
        });
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
    }

    Canvas canvas() {
        return canvas;
    }

    /// What is painted is no longer right.
    void change() {
        stale = true;
    }

    /// Whether what is painted is all there is, and sharp.
    boolean isSharp() {
        return sharp && !stale;
    }

    /// Shows a window, in as few strokes as will do.
    void show(MapWindow window) {
        boolean sized = window.width() != seen.width() || window.height() != seen.height();
        boolean moved = !window.equals(seen);
        seen = window;
        if (stale || sized) {
            stale = false;
            sharp = true;
            rest.stop();
            paint(true);
        } else if (moved) {
            if (window.scale() != drawn.scale() || !drawn.seen().holds(window.seen())) {
                paint(false);
            }
            sharp = false;
            rest.playFromStart();
        }
        place();
    }

    private void paint(boolean whole) {
        drawn = seen.sized(seen.width() + 2 * RIM, seen.height() + 2 * RIM);
        canvas.setWidth(drawn.width());
        canvas.setHeight(drawn.height());
        painter.paint(drawn, whole);
    }

    /// Puts the picture where what is on it is seen now.
    private void place() {
        canvas.setLayoutX(seen.x(drawn.middle().x()) - drawn.width() / 2);
        canvas.setLayoutY(seen.y(drawn.middle().y()) - drawn.height() / 2);
    }
}
