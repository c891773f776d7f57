package org.dalil.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A kept look is found again by its name, and every look has its palette.
@UsesScreen
class ThemeTest {
    @ParameterizedTest
    @EnumSource
    void everyLookIsFoundByItsCodeAndHasAPalette(Theme theme) throws Exception {
        FxToolkit.registerPrimaryStage(); // the computer is asked what it wears
        assertEquals(theme, Theme.of(theme.code()));
        assertNotNull(
                Theme.class.getResource(
                        "palette-"
                                + WaitForAsyncUtils.waitForAsyncFx(5000, () -> theme.worn().code())
                                + ".css"));
    }

    @Test
    void codesAreTheOnesThatAreKeptInPreferences() {
        assertEquals("light", Theme.LIGHT.code());
        assertEquals("dark", Theme.DARK.code());
        assertEquals("contrast", Theme.CONTRAST.code());
        assertEquals("system", Theme.SYSTEM.code());
    }

    @Test
    void onlyTheSystemsLookIsWornAsAnother() throws Exception {
        FxToolkit.registerPrimaryStage();
        Theme worn = WaitForAsyncUtils.waitForAsyncFx(5000, Theme.SYSTEM::worn);
        assertTrue(worn == Theme.LIGHT || worn == Theme.DARK);
        assertEquals(Theme.CONTRAST, Theme.CONTRAST.worn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DARK", "dark ", "sepia"})
    void anUnknownNameIsLight(String code) {
        assertEquals(Theme.LIGHT, Theme.of(code));
    }
}
