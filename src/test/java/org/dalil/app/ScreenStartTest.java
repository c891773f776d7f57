package org.dalil.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Map;

/// Where windows can be shown and where only pictures.
class ScreenStartTest {
    @Test
    void linuxNeedsADisplay() {
        assertFalse(ScreenStart.hasDisplay("Linux", Map.of()));
        assertFalse(ScreenStart.hasDisplay("Linux", Map.of("DISPLAY", " ")));
        assertTrue(ScreenStart.hasDisplay("Linux", Map.of("DISPLAY", ":0")));
        assertTrue(ScreenStart.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertTrue(ScreenStart.hasDisplay("Windows 11", Map.of()));
        assertTrue(ScreenStart.hasDisplay("Mac OS X", Map.of()));
    }
}
