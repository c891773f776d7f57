package org.dalil.event.map;

/// A larger town to find one’s way by, from GeoNames. It is never taken for a place in the
/// casefile.
///
/// @param country ISO 3166 alpha-2
public record Town(String name, String country, GeoPoint at, long population) {}
