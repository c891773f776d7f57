package org.dalil.event.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The outlines of all countries and the larger towns of the region, as the program brings them.
/// Needs no network and no casefile.
///
/// @param towns the largest first
public record World(List<Country> countries, List<Town> towns) {
    /// Nothing but sea, until the outlines are read.
    public static final World EMPTY = new World(List.of(), List.of());

    public World {
        countries = List.copyOf(countries);
        towns = List.copyOf(towns);
    }

    /// The outlines of this version; some ten thousand points, so read once and keep.
    public static World ofThisVersion() {
        try (InputStream in = World.class.getResourceAsStream("world.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program’s map is missing");
            }
            return WorldReading.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program’s map is unreadable", e);
        }
    }

    /// The country with this code; empty for codes without an outline.
    public Optional<Country> country(String code) {
        return countries.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
