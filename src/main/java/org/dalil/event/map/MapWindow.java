package org.dalil.event.map;

/// The part of the flat map that is seen, and how large. Never empty, never farther out than the
/// whole map, never closer than a town.
///
/// @param scale pixels to one radius of the earth
/// @param middle what is seen in the middle
/// @param width in pixels
/// @param height in pixels
public record MapWindow(double scale, Flat middle, double width, double height) {
    private static final double FARTHEST = 120;
    private static final double CLOSEST = 60_000;
    private static final double RIM = 2;
    private static final double FIT_CLOSEST = 6_000;

    public MapWindow {
        scale = Math.clamp(scale, FARTHEST, CLOSEST);
        middle = new Flat(Math.clamp(middle.x(), -RIM, RIM), Math.clamp(middle.y(), -RIM, RIM));
        width = Math.max(1, width);
        height = Math.max(1, height);
    }

    /// The window that shows all of a box with this much room about it, in pixels.
    public static MapWindow fit(Box box, double width, double height, double room) {
        double across = Math.max(1, width - 2 * room) / Math.max(1e-9, box.width());
        double down = Math.max(1, height - 2 * room) / Math.max(1e-9, box.height());
        Flat middle = new Flat((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
        return new MapWindow(Math.min(FIT_CLOSEST, Math.min(across, down)), middle, width, height);
    }

    /// The same part in a window of another size.
    public MapWindow sized(double newWidth, double newHeight) {
        return new MapWindow(scale, middle, newWidth, newHeight);
    }

    /// Moved by so many pixels, eastward and southward.
    public MapWindow pan(double right, double down) {
        Flat moved = new Flat(middle.x() + right / scale, middle.y() + down / scale);
        return new MapWindow(scale, moved, width, height);
    }

    /// Larger or smaller, what is under this pixel staying there.
    public MapWindow zoom(double factor, double atX, double atY) {
        Flat under = at(atX, atY);
        double now = Math.clamp(scale * factor, FARTHEST, CLOSEST);
        Flat moved =
                new Flat(under.x() - (atX - width / 2) / now, under.y() - (atY - height / 2) / now);
        return new MapWindow(now, moved, width, height);
    }

    /// Where a point of the flat map is on the screen.
    public double x(double flatX) {
        return (flatX - middle.x()) * scale + width / 2;
    }

    /// The same, from the top.
    public double y(double flatY) {
        return (flatY - middle.y()) * scale + height / 2;
    }

    /// The point of the flat map under a pixel.
    public Flat at(double x, double y) {
        return new Flat(
                (x - width / 2) / scale + middle.x(), (y - height / 2) / scale + middle.y());
    }

    /// What of the flat map is seen.
    public Box seen() {
        Flat first = at(0, 0);
        Flat last = at(width, height);
        return new Box(first.x(), first.y(), last.x(), last.y());
    }

    /// The window itself in pixels.
    public Box frame() {
        return new Box(0, 0, width, height);
    }
}
