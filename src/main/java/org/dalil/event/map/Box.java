package org.dalil.event.map;

import java.util.Collection;

/// A rectangle of the flat map or of the screen.
public record Box(double left, double top, double right, double bottom) {
    /// The smallest that holds all of these.
    ///
    /// @throws IllegalArgumentException for none
    public static Box around(Collection<Flat> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("no point to put a rectangle around");
        }
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Flat point : points) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right, bottom);
    }

    /// One of this size about a point.
    public static Box about(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    /// Whether both share some room; a common edge is none.
    public boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /// Whether another lies wholly inside.
    public boolean holds(Box other) {
        return left <= other.left
                && right >= other.right
                && top <= other.top
                && bottom >= other.bottom;
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
