package org.dalil.people.spot;

/// A point on the globe. Says nothing about how exact it is.
///
/// @param latitude in millionths of a degree, north positive
/// @param longitude in millionths of a degree, east positive
public record Coordinates(long latitude, long longitude) {
    /// What one degree is.
    public static final long DEGREE = 1_000_000;

    private static final long POLE = 90 * DEGREE;
    private static final long HALF = 180 * DEGREE;

    public Coordinates {
        if (!isLatitude(latitude) || !isLongitude(longitude)) {
            throw new IllegalArgumentException("coordinates lie on the globe");
        }
    }

    static boolean isLatitude(long value) {
        return Math.abs(value) <= POLE;
    }

    static boolean isLongitude(long value) {
        return Math.abs(value) <= HALF;
    }

    /// As decimal degrees with a point, latitude first: `41.3, 69.24`. It reads back the same.
    public String words() {
        return degrees(latitude) + ", " + degrees(longitude);
    }

    private static String degrees(long value) {
        return java.math.BigDecimal.valueOf(value, 6).stripTrailingZeros().toPlainString();
    }
}
