package org.dalil.claim.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.people.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

/// Where a claim is set, and how exactly: each part changes alone, and no distance is absurd.
class SettingTest {
    private static final UUID PLACE = new UUID(1, 2);
    private static final Setting FULL =
            new Setting(null, null, PLACE, "an airport", "undisclosed", 700L);

    @Test
    void eachPartChangesAlone() {
        assertEquals(
                FULL,
                Setting.UNKNOWN
                        .at(PLACE)
                        .placed("an airport")
                        .exactTo(PlacePrecision.UNDISCLOSED)
                        .within(700L));
        assertEquals(FULL, FULL.on(null).asOf(null));
        assertEquals(
                new Setting(null, null, null, "an airport", "undisclosed", 700L), FULL.at(null));
        assertEquals(new Setting(null, null, PLACE, "an airport", null, 700L), FULL.exactTo(null));
        assertEquals(
                new Setting(null, null, PLACE, "an airport", "undisclosed", null),
                FULL.within(null));
        assertEquals(new Setting(null, null, PLACE, "an airport"), FULL.exactTo(null).within(null));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, 20_000_001, Long.MAX_VALUE})
    void noPlaceIsOffByThat(long metres) {
        assertThrows(IllegalArgumentException.class, () -> FULL.within(metres));
    }
}
