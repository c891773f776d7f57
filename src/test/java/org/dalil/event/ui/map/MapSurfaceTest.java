package org.dalil.event.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.dalil.event.map.Flat;
import org.dalil.event.map.MapWindow;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// The picture of the map goes along with what is seen, is painted again no oftener than it must
/// be, and is whole when nothing moves.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class MapSurfaceTest {
    private static final MapWindow WINDOW = new MapWindow(1_000, new Flat(0, 0), 800, 400);

    private final List<Boolean> painted = new ArrayList<>();
    private final List<MapWindow> windows = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private MapSurface surface;

    @Start
    void start(Stage stage) {
        surface =
                new MapSurface(
                        (window, whole) -> {
                            windows.add(window);
                            painted.add(whole);
                        },
                        () -> {});
        surface.show(WINDOW);
    }

    private double x() {
        return surface.canvas().getLayoutX();
    }

    @Test
    void itIsPaintedWholeAndReachesBeyondWhatIsSeen() {
        assertEquals(List.of(true), painted);
        assertTrue(surface.isSharp());
        assertTrue(windows.getFirst().seen().holds(WINDOW.seen()));
        assertEquals(800 + 2 * MapSurface.RIM, surface.canvas().getWidth());
        assertEquals(-MapSurface.RIM, x(), 1e-9);
        assertEquals(
                WINDOW.x(0.1), windows.getFirst().x(0.1) + x(), 1e-9, "a point is where it was");
    }

    @Test
    void aSmallMoveMovesThePictureAndPaintsNothing() {
        MapWindow moved = WINDOW.pan(30, -20);
        surface.show(moved);
        assertEquals(1, painted.size());
        assertEquals(-MapSurface.RIM - 30, x(), 1e-9);
        assertEquals(-MapSurface.RIM + 20, surface.canvas().getLayoutY(), 1e-9);
        assertEquals(moved.x(0.1), windows.getFirst().x(0.1) + x(), 1e-9);
        assertFalse(surface.isSharp(), "it wants to be painted when it rests");
    }

    @Test
    void beyondTheRimItsLandIsPaintedAndNeverLeavesAGap() {
        MapWindow at = WINDOW;
        for (int i = 0; i < 40; i++) {
            at = at.pan(17, 9);
            surface.show(at);
            assertTrue(windows.getLast().seen().holds(at.seen()));
        }
        assertTrue(painted.size() > 2 && painted.size() < 12, painted.toString());
        assertFalse(painted.subList(1, painted.size()).contains(true));
    }

    @Test
    void anotherScaleIsPaintedWithoutNamesUntilItRests() {
        surface.show(WINDOW.zoom(1.3, 100, 100));
        assertEquals(List.of(true, false), painted);
        assertEquals(-MapSurface.RIM, x(), 1e-9);
    }

    @Test
    void whatChangedAndAnotherSizeArePaintedWholeAtOnce() {
        surface.show(WINDOW);
        assertEquals(1, painted.size(), "nothing changed");
        surface.change();
        assertFalse(surface.isSharp());
        surface.show(WINDOW);
        surface.show(WINDOW.sized(900, 300));
        assertEquals(List.of(true, true, true), painted);
        assertEquals(300 + 2 * MapSurface.RIM, surface.canvas().getHeight());
    }
}
