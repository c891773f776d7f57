package org.dalil.event.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The map’s file: whole, small, and refused when anything in it is wrong.
class WorldReadingTest {
    private static final String SMALL =
            """
            dalil-world 1
            a 0 0 100 0 0 100
            a 0 0 0 100 100 0
            c UZ 50 50 1 -2
            t 25 30 400 UZ Small Town
            t 25 35 900 UZ Large Town
            end 2 1 2\
            """;

    private static byte[] resource() throws Exception {
        try (var in = Objects.requireNonNull(World.class.getResourceAsStream("world.txt"))) {
            return in.readAllBytes();
        }
    }

    @Test
    void arcsMakeRingsForwardsAndBackwards() {
        World world = WorldReading.read(SMALL);
        Country country = world.country("UZ").orElseThrow();
        assertEquals(new GeoPoint(0.5, 0.5), country.anchor());
        assertArrayEquals(
                new float[] {0, 0, 1, 0, 1, 1, 0, 1, 0, 0}, country.rings().getFirst(), 0.001f);
        assertEquals(
                List.of("Large Town", "Small Town"),
                world.towns().stream().map(Town::name).toList());
        assertTrue(world.country("KZ").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dalil-world 1|dalil-world 2",
                "end 2 1 2|end 2 1 3",
                "end 2 1 2|",
                "1 -2|1 -3",
                "1 -2|0 -2",
                "1 -2|1 2",
                "1 -2|1",
                "1 -2|;",
                "c UZ|c UZB",
                "c UZ 50|c UZ 18001",
                "t 25 30|t 25 9001",
                "t 25 35|x 25 35",
                "400 UZ|-400 UZ",
                "a 0 0 100|a 0 0 99999",
                "a 0 0 100 0 0 100|a 0 0 100",
                "a 0 0 100 0 0 100|a 0 0",
                "a 0 0 100 0 0 100|a 0 0 1e2 0 0 100",
                "a 0 0 100 0 0 100|a 0 0 9999999999 0 0 100"
            })
    void whatIsWrongIsRefused(String change) {
        String[] parts = change.split("\\|", -1);
        String wrong = SMALL.replace(parts[0], parts[1]);
        assertThrows(IllegalArgumentException.class, () -> WorldReading.read(wrong));
    }

    @Test
    void aFileCutShortAnywhereIsRefused() throws Exception {
        String whole = new String(resource(), StandardCharsets.UTF_8);
        for (int at = 0; at < whole.length() - 2; at += 9_973) {
            String part = whole.substring(0, at);
            assertThrows(RuntimeException.class, () -> WorldReading.read(part), "at " + at);
        }
    }

    @Test
    void theProgramsMapHoldsTheRegionAndTheWorld() throws Exception {
        assertTrue(resource().length <= 300_000, "small");
        World world = World.ofThisVersion();
        for (String code :
                List.of(
                        "RU", "KZ", "UZ", "KG", "TJ", "TM", "UA", "BY", "AZ", "GE", "AM", "TR",
                        "IR", "AF", "CN", "MN", "PK", "IN", "AE", "DE", "FR", "GB", "PL", "LV",
                        "US", "BR", "AU", "EG", "XK")) {
            assertTrue(world.country(code).isPresent(), code);
        }
        Set<String> codes = new HashSet<>();
        world.countries().stream()
                .map(Country::code)
                .filter(code -> !code.equals(Country.NO_CODE))
                .forEach(code -> assertTrue(codes.add(code), "twice: " + code));
        assertTrue(world.towns().size() > 100);
        assertEquals("Moscow", world.towns().getFirst().name());
    }

    @Test
    void aNameIsWrittenInItsCountryAndContestedLandIsNobodys() {
        World world = World.ofThisVersion();
        for (String code : List.of("RU", "KZ", "UZ", "KG", "TJ", "TM", "UA", "FR", "NO")) {
            Country country = world.country(code).orElseThrow();
            assertTrue(holds(country, country.anchor()), code);
        }
        GeoPoint crimea = new GeoPoint(34.3, 45.3);
        assertEquals(
                List.of(Country.NO_CODE),
                world.countries().stream()
                        .filter(one -> holds(one, crimea))
                        .map(Country::code)
                        .toList());
    }

    @Test
    void theFileIsWhatItsMakerMakes() throws Exception {
        Path from = Path.of("../shared/data/geo");
        Assumptions.assumeTrue(Files.isDirectory(from), "the material is not here");
        String made =
                new WorldMaking()
                        .make(
                                from.resolve("countries-50m.json"),
                                from.resolve("geonames_central_asia_ru.tsv"));
        assertEquals(new String(resource(), StandardCharsets.UTF_8), made);
    }

    private static boolean holds(Country country, GeoPoint point) {
        return country.rings().stream()
                .anyMatch(ring -> {
                    List<double[]> points = new java.util.ArrayList<>();
                    for (int i = 0; i < ring.length; i += 2) {
                        points.add(new double[] {ring[i], ring[i + 1]});
                    }
                    return Anchor.isInside(new double[] {point.lon(), point.lat()}, points);
                });
    }
}
