package org.dalil.event.map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.Region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Makes the program’s map anew from Natural Earth’s countries at 1:50 million (TopoJSON, ISO
/// numeric ids) and a table of GeoNames’ places. Run by hand with the two files and the file to
/// write; the program itself never reads either.
public final class WorldMaking {
    private static final double FINE = 2.5;
    private static final double COARSE = 9;
    private static final double SMALLEST_ISLAND = 1_500;
    private static final int TOWNS_FROM = 60_000;

    private final List<List<double[]>> arcs = new ArrayList<>();
    private final Map<Integer, Integer> kept = new LinkedHashMap<>();
    private final List<String> countries = new ArrayList<>();

    WorldMaking() {}

    /// @param args countries-50m.json, the table of places, the file to write
    public static void main(String... args) throws Exception {
        String made = new WorldMaking().make(Path.of(args[0]), Path.of(args[1]));
        Files.writeString(Path.of(args[2]), made);
    }

    String make(Path topology, Path places) throws Exception {
        Map<?, ?> all = new ObjectMapper().readValue(topology.toFile(), Map.class);
        Map<?, ?> transform = map(all.get("transform"));
        readArcs(
                list(all.get("arcs")),
                list(transform.get("scale")),
                list(transform.get("translate")));
        Map<?, ?> objects = map(map(all.get("objects")).get("countries"));
        for (Object one : list(objects.get("geometries"))) {
            country(map(one));
        }
        List<String> towns = towns(places);
        List<String> lines = new ArrayList<>(List.of(WorldReading.VERSION));
        kept.keySet().forEach(arc -> lines.add("a" + deltas(arcs.get(arc))));
        lines.addAll(countries);
        lines.addAll(towns);
        lines.add("end " + kept.size() + " " + countries.size() + " " + towns.size());
        return String.join("\n", lines) + "\n";
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private void readArcs(List<?> from, List<?> scale, List<?> shift) {
        for (Object arc : from) {
            List<double[]> points = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (Object point : list(arc)) {
                x += number(list(point).get(0));
                y += number(list(point).get(1));
                points.add(
                        new double[] {
                            100 * (x * number(scale.get(0)) + number(shift.get(0))),
                            100 * (y * number(scale.get(1)) + number(shift.get(1)))
                        });
            }
            arcs.add(thinned(points));
        }
    }

    private static boolean isNear(double[] point) {
        return point[0] > 1_800 && point[0] < 9_500 && point[1] > 2_200 && point[1] < 6_200;
    }

    /// Leaves out what lies nearly on the line between its neighbours, and never an arc’s ends.
    private static List<double[]> thinned(List<double[]> points) {
        double most = points.stream().anyMatch(WorldMaking::isNear) ? FINE : COARSE;
        boolean[] stays = new boolean[points.size()];
        stays[0] = true;
        stays[points.size() - 1] = true;
        keep(points, 0, points.size() - 1, most, stays);
        List<double[]> left = new ArrayList<>();
        for (int i = 0; i < stays.length; i++) {
            if (stays[i]) {
                left.add(points.get(i));
            }
        }
        return left;
    }

    private static void keep(
            List<double[]> points, int from, int to, double most, boolean[] stays) {
        int farthest = -1;
        double distance = most;
        for (int i = from + 1; i < to; i++) {
            double now = distance(points.get(i), points.get(from), points.get(to));
            if (now > distance) {
                distance = now;
                farthest = i;
            }
        }
        if (farthest > 0) {
            stays[farthest] = true;
            keep(points, from, farthest, most, stays);
            keep(points, farthest, to, most, stays);
        }
    }

    private static double distance(double[] point, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = dx * dx + dy * dy;
        double along =
                length == 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
        double part = Math.clamp(along, 0, 1);
        return Math.hypot(point[0] - from[0] - part * dx, point[1] - from[1] - part * dy);
    }

    private void country(Map<?, ?> geometry) {
        List<List<Integer>> rings = new ArrayList<>();
        List<?> shapes =
                geometry.get("type").equals("Polygon")
                        ? List.of(Objects.requireNonNull(geometry.get("arcs")))
                        : list(geometry.get("arcs"));
        for (Object polygon : shapes) {
            for (Object ring : list(polygon)) {
                rings.add(list(ring).stream().map(at -> ((Number) at).intValue()).toList());
            }
        }
        rings.sort(Comparator.comparingDouble(ring -> -area(points(ring))));
        String code = code(geometry);
        List<List<Integer>> contested =
                rings.stream().filter(ring -> code.equals("RU") && isCrimea(points(ring))).toList();
        rings.removeAll(contested);
        add(code, rings);
        add(Country.NO_CODE, contested);
    }

    /// Natural Earth gives Crimea to the State that holds it. The General Assembly does not
    /// (resolution 68/262); on a map that shades States it is nobody’s.
    private static boolean isCrimea(List<double[]> ring) {
        return ring.stream()
                .allMatch(at -> at[0] > 3_200 && at[0] < 3_700 && at[1] > 4_400 && at[1] < 4_700);
    }

    private void add(String code, List<List<Integer>> rings) {
        List<String> told = new ArrayList<>();
        for (List<Integer> ring : rings) {
            boolean island = ring.size() == 1 && area(points(ring)) < SMALLEST_ISLAND;
            if (points(ring).size() > 3 && !(island && ring != rings.getFirst())) {
                told.add(ring.stream().map(this::name).collect(Collectors.joining(" ")));
            }
        }
        if (!told.isEmpty() && !code.equals("AQ")) {
            List<double[]> largest = points(rings.getFirst());
            long[] anchor = code.equals("RU") ? new long[] {5_000, 5_850} : Anchor.of(largest);
            countries.add(
                    "c " + code + " " + anchor[0] + " " + anchor[1] + " " + String.join(";", told));
        }
    }

    private static String code(Map<?, ?> geometry) {
        String name = (String) map(geometry.get("properties")).get("name");
        if (geometry.get("id") == null) {
            return "Kosovo".equals(name) ? "XK" : Country.NO_CODE;
        }
        String code = Region.getInstance(Integer.parseInt((String) geometry.get("id"))).toString();
        return code.matches("[A-Z]{2}") ? code : Country.NO_CODE;
    }

    private String name(int arc) {
        int at = arc < 0 ? ~arc : arc;
        int place = kept.computeIfAbsent(at, any -> kept.size() + 1);
        return String.valueOf(arc < 0 ? -place : place);
    }

    private List<double[]> points(List<Integer> ring) {
        List<double[]> points = new ArrayList<>();
        for (int arc : ring) {
            List<double[]> its = arcs.get(arc < 0 ? ~arc : arc);
            List<double[]> run = arc < 0 ? its.reversed() : its;
            points.addAll(points.isEmpty() ? run : run.subList(1, run.size()));
        }
        return points;
    }

    static double area(List<double[]> ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            twice += ring.get(i - 1)[0] * ring.get(i)[1] - ring.get(i)[0] * ring.get(i - 1)[1];
        }
        return Math.abs(twice) / 2;
    }

    private static String deltas(List<double[]> arc) {
        StringBuilder line = new StringBuilder();
        long x = 0;
        long y = 0;
        for (double[] point : arc) {
            long nextX = Math.clamp(Math.round(point[0]), -18_000, 18_000);
            long nextY = Math.clamp(Math.round(point[1]), -9_000, 9_000);
            line.append(' ').append(nextX - x).append(' ').append(nextY - y);
            x = nextX;
            y = nextY;
        }
        return line.toString();
    }

    private static List<String> towns(Path places) throws IOException {
        return Files.readAllLines(places).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> Long.parseLong(cells[6]) >= least(cells[2]))
                .sorted(Comparator.comparingLong(cells -> -Long.parseLong(cells[6])))
                .map(cells ->
                        String.join(
                                " ",
                                "t",
                                hundredths(cells[7]),
                                hundredths(cells[8]),
                                cells[6],
                                cells[2],
                                cells[1]))
                .toList();
    }

    private static long least(String country) {
        return country.equals("RU") ? 4L * TOWNS_FROM : TOWNS_FROM;
    }

    private static String hundredths(String degrees) {
        return String.valueOf(Math.round(100 * Double.parseDouble(degrees)));
    }
}
