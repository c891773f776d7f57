package org.dalil.event.map;

/// The curve of a leg on the screen, which bends to its left, so that a way there and a way back
/// lie apart. It begins and ends beside its stops, not on them.
///
/// @param bend the point that the curve bends toward
public record Bow(Flat from, Flat bend, Flat to) {
    private static final double CURVED = 0.18;
    private static final double HEAD = 10;
    private static final double SPREAD = 0.42;

    /// @param lane 0 for the first leg between two stops; each further one bends more
    /// @param room pixels left free at both ends
    public static Bow of(Flat start, Flat end, int lane, double room) {
        double dx = end.x() - start.x();
        double dy = end.y() - start.y();
        double curved = CURVED + 0.14 * lane;
        Flat bend =
                new Flat(
                        (start.x() + end.x()) / 2 + dy * curved,
                        (start.y() + end.y()) / 2 - dx * curved);
        double free = Math.min(room, start.to(end) / 3);
        return new Bow(toward(start, bend, free), bend, toward(end, bend, free));
    }

    private static Flat toward(Flat from, Flat to, double by) {
        double length = from.to(to);
        return length < 1e-9
                ? from
                : new Flat(
                        from.x() + (to.x() - from.x()) * by / length,
                        from.y() + (to.y() - from.y()) * by / length);
    }

    /// A point of the curve: 0 where it begins, 1 where it ends.
    public Flat at(double part) {
        double rest = 1 - part;
        return new Flat(
                rest * rest * from.x() + 2 * rest * part * bend.x() + part * part * to.x(),
                rest * rest * from.y() + 2 * rest * part * bend.y() + part * part * to.y());
    }

    /// The arrow’s head: its tip and its two corners, x and y by turns.
    public double[] head() {
        double angle = Math.atan2(to.y() - bend.y(), to.x() - bend.x());
        return new double[] {
            to.x(),
            to.y(),
            to.x() - HEAD * Math.cos(angle - SPREAD),
            to.y() - HEAD * Math.sin(angle - SPREAD),
            to.x() - HEAD * Math.cos(angle + SPREAD),
            to.y() - HEAD * Math.sin(angle + SPREAD)
        };
    }

    /// How far a point is from the curve, near enough for a click.
    public double distance(double x, double y) {
        Flat point = new Flat(x, y);
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= 40; i++) {
            least = Math.min(least, point.to(at(i / 40.0)));
        }
        return least;
    }
}
