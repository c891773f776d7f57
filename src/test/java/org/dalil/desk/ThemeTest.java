package org.dalil.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A kept look is found again by its name, and every look has its palette.
class ThemeTest {
    @ParameterizedTest
    @EnumSource
    void everyLookIsFoundByItsCodeAndHasAPalette(Theme theme) {
        assertEquals(theme, Theme.of(theme.code()));
        assertNotNull(Theme.class.getResource("palette-" + theme.code() + ".css"));
    }

    @Test
    void codesAreTheOnesThatAreKeptInPreferences() {
        assertEquals("light", Theme.LIGHT.code());
        assertEquals("dark", Theme.DARK.code());
        assertEquals("contrast", Theme.CONTRAST.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DARK", "dark ", "sepia"})
    void anUnknownNameIsLight(String code) {
        assertEquals(Theme.LIGHT, Theme.of(code));
    }
}
