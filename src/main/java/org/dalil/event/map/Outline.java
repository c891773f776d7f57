package org.dalil.event.map;

import java.util.ArrayList;
import java.util.List;

/// A country on the flat map. Rings that are not in sight are left out by their boxes before any
/// point of them is looked at.
///
/// @param anchor where its name is written
public record Outline(String code, Flat anchor, List<Ring> rings) {
    /// One closed line, as x and y by turns, and the box around it.
    public record Ring(double[] points, Box box) {}

    public Outline {
        rings = List.copyOf(rings);
    }

    /// A country as a projection draws it.
    public static Outline of(Country country, Projection projection) {
        List<Ring> rings = new ArrayList<>();
        for (float[] ring : country.rings()) {
            double[] points = new double[ring.length];
            List<Flat> all = new ArrayList<>();
            for (int i = 0; i < ring.length; i += 2) {
                Flat flat = projection.flat(ring[i], ring[i + 1]);
                points[i] = flat.x();
                points[i + 1] = flat.y();
                all.add(flat);
            }
            rings.add(new Ring(points, Box.around(all)));
        }
        return new Outline(country.code(), projection.flat(country.anchor()), rings);
    }

    /// The rings of which something is seen and that are larger than a speck.
    public List<Ring> seen(MapWindow window) {
        Box seen = window.seen();
        double speck = 1.5 / window.scale();
        return rings.stream()
                .filter(ring -> ring.box().meets(seen))
                .filter(ring -> ring.box().width() > speck || ring.box().height() > speck)
                .toList();
    }

    /// The box around its largest ring: all that counts of a country for making it fit.
    public Box main() {
        Box best = rings.getFirst().box();
        for (Ring ring : rings) {
            if (ring.box().width() * ring.box().height() > best.width() * best.height()) {
                best = ring.box();
            }
        }
        return best;
    }
}
