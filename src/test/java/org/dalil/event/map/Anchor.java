package org.dalil.event.map;

import java.util.List;

/// Where a country’s name is written: the point inside its largest ring that lies farthest from the
/// border, on a grid. For making the map only.
final class Anchor {
    private static final int STEPS = 40;

    private Anchor() {}

    static long[] of(List<double[]> ring) {
        double west = ring.stream().mapToDouble(point -> point[0]).min().orElseThrow();
        double east = ring.stream().mapToDouble(point -> point[0]).max().orElseThrow();
        double south = ring.stream().mapToDouble(point -> point[1]).min().orElseThrow();
        double north = ring.stream().mapToDouble(point -> point[1]).max().orElseThrow();
        double best = -1;
        double[] found = ring.getFirst();
        for (int i = 1; i < STEPS; i++) {
            for (int j = 1; j < STEPS; j++) {
                double[] point = {
                    west + (east - west) * i / STEPS, south + (north - south) * j / STEPS
                };
                double room = isInside(point, ring) ? nearest(point, ring) : -1;
                if (room > best) {
                    best = room;
                    found = point;
                }
            }
        }
        return new long[] {Math.round(found[0]), Math.round(found[1])};
    }

    private static double nearest(double[] point, List<double[]> ring) {
        return ring.stream()
                .mapToDouble(one -> Math.hypot((one[0] - point[0]) * 0.7, one[1] - point[1]))
                .min()
                .orElseThrow();
    }

    static boolean isInside(double[] point, List<double[]> ring) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            double[] a = ring.get(i);
            double[] b = ring.get(j);
            if ((a[1] > point[1]) != (b[1] > point[1])
                    && point[0] < (b[0] - a[0]) * (point[1] - a[1]) / (b[1] - a[1]) + a[0]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
