package org.dalil.event.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the map’s own text form. Borders are kept once, as arcs in hundredths of a degree, each
/// point told by its distance from the one before; countries name the arcs of their rings, a
/// negative one run backwards. The last line counts everything, so that a file cut short is
/// noticed.
final class WorldReading {
    static final String VERSION = "dalil-world 1";
    private static final double HUNDREDTH = 0.01;
    private static final int HALF = 18_000;
    private static final int POLE = 9_000;
    private static final Pattern COUNTRY =
            Pattern.compile("c ([A-Z]{2}|--) (-?\\d+) (-?\\d+) ([-\\d ;]+)");
    private static final Pattern TOWN =
            Pattern.compile("t (-?\\d+) (-?\\d+) (\\d+) ([A-Z]{2}) (\\S.*)");

    private final List<int[]> arcs = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();
    private final List<Town> towns = new ArrayList<>();

    private WorldReading() {}

    /// @throws IllegalArgumentException when it is cut short, or a line is not what it should be
    static World read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(VERSION)) {
            throw new IllegalArgumentException("not a map of this version");
        }
        WorldReading reading = new WorldReading();
        lines.subList(1, lines.size() - 1).forEach(reading::line);
        return reading.end(lines.getLast());
    }

    private World end(String line) {
        String counted = "end " + arcs.size() + " " + countries.size() + " " + towns.size();
        if (!line.equals(counted)) {
            throw new IllegalArgumentException("a map cut short");
        }
        towns.sort(Comparator.comparingLong(Town::population).reversed());
        return new World(countries, towns);
    }

    private void line(String line) {
        switch (line.charAt(0)) {
            case 'a' -> arcs.add(arc(line.substring(1).strip().split(" ")));
            case 'c' -> countries.add(country(matched(COUNTRY, line)));
            case 't' -> towns.add(town(matched(TOWN, line)));
            default -> throw new IllegalArgumentException("not a line of a map: " + line);
        }
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a line of a map: " + line);
        }
        return found;
    }

    private static int[] arc(String[] numbers) {
        if (numbers.length < 4 || numbers.length % 2 != 0) {
            throw new IllegalArgumentException("an arc has two points or more");
        }
        int[] points = new int[numbers.length];
        for (int i = 0; i < points.length; i++) {
            int before = i < 2 ? 0 : points[i - 2];
            points[i] = before + Integer.parseInt(numbers[i]);
            onGlobe(points[i], i % 2 == 0 ? HALF : POLE);
        }
        return points;
    }

    private static int onGlobe(int value, int most) {
        if (value < -most || value > most) {
            throw new IllegalArgumentException("a point beside the globe: " + value);
        }
        return value;
    }

    private static GeoPoint point(String east, String north) {
        return new GeoPoint(
                onGlobe(Integer.parseInt(east), HALF) * HUNDREDTH,
                onGlobe(Integer.parseInt(north), POLE) * HUNDREDTH);
    }

    private static Town town(Matcher found) {
        return new Town(
                found.group(5),
                found.group(4),
                point(found.group(1), found.group(2)),
                Long.parseLong(found.group(3)));
    }

    private Country country(Matcher found) {
        List<float[]> rings = new ArrayList<>();
        for (String ring : found.group(4).split(";")) {
            rings.add(ring(ring.strip().split(" ")));
        }
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a country without a ring");
        }
        return new Country(found.group(1), point(found.group(2), found.group(3)), rings);
    }

    /// Arcs put end to end; arc 1 is the first, -1 the first backwards.
    private float[] ring(String[] names) {
        List<Integer> points = new ArrayList<>();
        for (String name : names) {
            int at = Integer.parseInt(name);
            int[] arc = arcs.get(index(at));
            int count = arc.length / 2;
            for (int i = points.isEmpty() ? 0 : 1; i < count; i++) {
                int from = 2 * (at > 0 ? i : count - 1 - i);
                points.add(arc[from]);
                points.add(arc[from + 1]);
            }
        }
        int last = points.size() - 2;
        if (last < 6
                || !points.get(0).equals(points.get(last))
                || !points.get(1).equals(points.get(last + 1))) {
            throw new IllegalArgumentException("a ring that is not closed");
        }
        float[] ring = new float[points.size()];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = (float) (points.get(i) * HUNDREDTH);
        }
        return ring;
    }

    private int index(int name) {
        int at = Math.abs(name) - 1;
        if (at < 0 || at >= arcs.size()) {
            throw new IllegalArgumentException("no such arc: " + name);
        }
        return at;
    }
}
