package org.dalil.people.spot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Coordinates and distances are read as people write them, and what is none is refused with its
/// words; they are stored, undone and read back the same.
class SpotReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41.3, 69.24|41300000|69240000",
                "41.3 69.24|41300000|69240000",
                "41,3; 69,24|41300000|69240000",
                "41,3, 69,24|41300000|69240000",
                "41°18′N 69°14′24″E|41300000|69240000",
                "41°18'N, 69°14'24\"E|41300000|69240000",
                "69°14′24″E 41°18′N|41300000|69240000",
                "N41.3 E69.24|41300000|69240000",
                "41°18′С 69°14′24″В|41300000|69240000",
                "33°27′S 70°40′W|-33450000|-70666667",
                "33°27′ю 70°40′з|-33450000|-70666667",
                "−33.45, +70|-33450000|70000000",
                "90, -180|90000000|-180000000",
                "0, 0|0|0",
                " 5.123456 , 6.1234564 |5123456|6123456"
            })
    void coordinatesAreReadAsPeopleWriteThem(String words, long latitude, long longitude)
            throws Exception {
        assertEquals(new Coordinates(latitude, longitude), SpotReading.coordinates(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near the bridge",
                "41.3",
                "41.3, 69.24, 5",
                "41°60′N 69°E",
                "41°18′60″N 69°E",
                "N41.3N E69.24",
                "-41.3N 69.24E",
                "41N 69N",
                "41E 69E",
                "41.3,69.24,",
                "٤١, ٦٩",
                "1e1, 2",
                "41.3; ; 69.24"
            })
    void otherWordsAreRefusedAndNamed(String words) {
        SpotException refused =
                assertThrows(SpotException.class, () -> SpotReading.coordinates(words));
        assertEquals("people.problem.coordinates", refused.problem().key());
        assertEquals(words, refused.problem().args().get("words"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90.000001, 0|people.problem.latitude",
                "-91, 0|people.problem.latitude",
                "0, 180.1|people.problem.longitude",
                "181°W 5°N|people.problem.longitude",
                "999, 999|people.problem.latitude"
            })
    void pointsOffTheGlobeAreRefusedByTheirAxis(String words, String key) {
        assertEquals(
                key,
                assertThrows(SpotException.class, () -> SpotReading.coordinates(words))
                        .problem()
                        .key());
    }

    @Test
    void aMegabyteOfDigitsIsRefusedAtOnce() {
        assertThrows(
                SpotException.class, () -> SpotReading.coordinates("4".repeat(1 << 20) + ", 5"));
        assertThrows(SpotException.class, () -> SpotReading.metres("4".repeat(1 << 20)));
    }

    @Property
    void whatStandsInTheFieldReadsBackTheSame(
            @ForAll @LongRange(min = -90_000_000, max = 90_000_000) long latitude,
            @ForAll @LongRange(min = -180_000_000, max = 180_000_000) long longitude)
            throws Exception {
        Coordinates point = new Coordinates(latitude, longitude);
        assertEquals(point, SpotReading.coordinates(point.words()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500|500",
                "500 m|500",
                "500м|500",
                "1,5 km|1500",
                "1.5 км.|1500",
                "± 30 m|30",
                "0.2|1",
                "20000000|20000000"
            })
    void distancesAreReadInMetres(String words, long metres) throws Exception {
        assertEquals(metres, SpotReading.metres(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "a mile", "20000001", "20001 km", "5 mm", "1e3", ""})
    void whatIsNoDistanceIsRefused(String words) {
        assertThrows(SpotException.class, () -> SpotReading.metres(words));
    }

    @Test
    void nothingOffTheGlobeCanBeStored() {
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(90_000_001, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(0, -180_000_001));
        assertThrows(IllegalArgumentException.class, () -> new Spot(null, null, 0L));
        assertThrows(IllegalArgumentException.class, () -> new Spot(null, null, 20_000_001L));
    }

    @Test
    void aSpotIsStoredAndUndone() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Places places = new Places(casefile.holdings);
            Place osh = places.add("Osh", PlacePrecision.CITY, null);
            assertEquals(Spot.UNKNOWN, osh.spot());
            Spot spot =
                    Spot.UNKNOWN
                            .of(new Term("airport", "Airport", "en", "dalil-1"))
                            .at(new Coordinates(40_600_000, 72_800_000))
                            .within(700L);

            places.change(osh.on(spot).called("Osh airport").exactTo(PlacePrecision.POINT));

            assertEquals(spot, places.find(osh.id()).orElseThrow().spot());
            casefile.ledger.undo();
            assertEquals(osh, places.find(osh.id()).orElseThrow());
        }
    }
}
