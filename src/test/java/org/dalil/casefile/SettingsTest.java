package org.dalil.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Settings hold the last value put, and setting one is no act.
class SettingsTest {
    private BareCasefile casefile;
    private Settings settings;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        settings = new Settings(casefile.database);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    @Test
    void whatWasNeverSetIsEmpty() throws Exception {
        assertTrue(settings.get("idle").isEmpty());
    }

    @Test
    void theLastValueStandsAndOthersAreLeftAlone() throws Exception {
        settings.put(Settings.INITIALS, "KM");
        settings.put(Settings.IDLE_MINUTES, "5");
        settings.put(Settings.INITIALS, "ЖА");

        assertEquals("ЖА", settings.get(Settings.INITIALS).orElseThrow());
        assertEquals("5", settings.get(Settings.IDLE_MINUTES).orElseThrow());
    }

    @Test
    void settingIsNotAnActAndCannotBeUndone() throws Exception {
        settings.put(Settings.INITIALS, "KM");

        assertEquals(0, casefile.log.size());
        assertTrue(casefile.ledger.undo().isEmpty());
        assertEquals("KM", settings.get(Settings.INITIALS).orElseThrow());
    }
}
