package org.dalil.event.map;

/// A point on the globe in degrees, for drawing only: it is never stored.
///
/// @param lon east positive
/// @param lat north positive
public record GeoPoint(double lon, double lat) {}
