package org.dalil.event.map;

/// A point of the flat map: one unit is one radius of the earth, y grows southward.
public record Flat(double x, double y) {
    /// How far another point is.
    public double to(Flat other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
