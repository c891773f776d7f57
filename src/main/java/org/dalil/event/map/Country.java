package org.dalil.event.map;

import java.util.List;

/// The outline of a State or territory as Natural Earth draws it. Says nothing of whose it is.
///
/// @param code ISO 3166 alpha-2, or `--` for land that has none
/// @param anchor where its name is written; a place for a label, never a place where something
///   happened
/// @param rings each closed, as longitude and latitude in degrees by turns
public record Country(String code, GeoPoint anchor, List<float[]> rings) {
    /// Land without a code.
    public static final String NO_CODE = "--";

    public Country {
        rings = List.copyOf(rings);
    }
}
