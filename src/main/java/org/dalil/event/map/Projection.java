package org.dalil.event.map;

import java.util.List;

/// Lambert’s azimuthal equal-area projection: areas are true, so that no State is made to look
/// larger, and every country of the world has its place. What lies almost opposite the centre is
/// drawn on the rim. Decision 0046.
public final class Projection {
    private static final double RIM = Math.toRadians(150);
    private static final GeoPoint REGION = new GeoPoint(65, 46);

    private final GeoPoint centre;
    private final double sinCentre;
    private final double cosCentre;

    public Projection(GeoPoint centre) {
        this.centre = centre;
        sinCentre = Math.sin(Math.toRadians(centre.lat()));
        cosCentre = Math.cos(Math.toRadians(centre.lat()));
    }

    /// The projection about the middle of these points; about our region when there are none.
    public static Projection about(List<GeoPoint> points) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (GeoPoint point : points) {
            double lat = Math.toRadians(point.lat());
            double lon = Math.toRadians(point.lon());
            x += Math.cos(lat) * Math.cos(lon);
            y += Math.cos(lat) * Math.sin(lon);
            z += Math.sin(lat);
        }
        double length = Math.sqrt(x * x + y * y + z * z);
        // Points that lie opposite each other have no middle.
        return new Projection(
                length < 1e-6
                        ? REGION
                        : new GeoPoint(
                                Math.toDegrees(Math.atan2(y, x)),
                                Math.toDegrees(Math.asin(z / length))));
    }

    /// The point that is drawn in the middle, north being straight up from it.
    public GeoPoint centre() {
        return centre;
    }

    /// Where a point of the globe is drawn.
    public Flat flat(GeoPoint point) {
        return flat(point.lon(), point.lat());
    }

    Flat flat(double lon, double lat) {
        double away = Math.toRadians(lon - centre.lon());
        double phi = Math.toRadians(lat);
        double east = Math.cos(phi) * Math.sin(away);
        double north = cosCentre * Math.sin(phi) - sinCentre * Math.cos(phi) * Math.cos(away);
        double cos = sinCentre * Math.sin(phi) + cosCentre * Math.cos(phi) * Math.cos(away);
        double angle = Math.min(RIM, Math.acos(Math.clamp(cos, -1, 1)));
        double length = Math.hypot(east, north);
        if (length < 1e-12) { // the centre itself, or the point opposite, which lies nowhere else
            return new Flat(0, 2 * Math.sin(angle / 2));
        }
        double radius = 2 * Math.sin(angle / 2) / length;
        return new Flat(east * radius, -north * radius);
    }
}
