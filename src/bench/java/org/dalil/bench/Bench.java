package org.dalil.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Runs measurements and prints them as lines for `RESULTS.md`: `smoke` runs everything once and
/// small, to see that it works; `engine`, `lists`, `timeline`, `peers`, `startup` or `all` measure.
public final class Bench {
    private Bench() {}

    /// Arguments: what to measure.
    public static void main(String[] args) throws Exception {
        String what = args.length == 0 ? "smoke" : args[0];
        Load.print();
        boolean small = what.equals("smoke");
        boolean all = small || what.equals("all");
        if (all || what.equals("engine")) {
            rounds(
                    "VaultVersusPlain",
                    small ? 1 : 3,
                    small,
                    Map.of("rows", small ? "2000" : "60000"));
        }
        if (all || what.equals("lists")) {
            Map<String, String> size = Map.of("records", small ? "2000" : "334000");
            // Made here, so that making it is not inside a measured process.
            Files.createDirectories(Folder.kept());
            CasefileGenerator.openOrGenerate(Folder.kept(), Integer.parseInt(size.get("records")))
                    .close();
            rounds("ListOpen", 1, small, size);
            rounds("TypeToFind", 1, small, size);
        }
        if (all || what.equals("timeline")) {
            rounds("TimelineFrame", 1, small, Map.of());
        }
        if (all || what.equals("peers")) {
            Peers.run(
                    small ? 4L << 20 : Long.getLong("dalil.bench.bytes", 1L << 30), small ? 1 : 3);
        }
        if (all || what.equals("startup")) {
            Startup.run(small ? 1 : 5);
        }
        Load.print();
    }

    /// Each in a process of its own, except for smoke. Runs every variant once a round, so that a
    /// busy minute falls on all of them; prints the median of the rounds.
    private static void rounds(
            String benchmark, int rounds, boolean small, Map<String, String> parameters)
            throws Exception {
        Map<String, List<double[]>> found = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options(benchmark, small, parameters)).run()) {
                Statistics times = result.getPrimaryResult().getStatistics();
                double[] figures = {times.getPercentile(50), times.getPercentile(95), times.getN()};
                found.computeIfAbsent(name(result), key -> new ArrayList<>()).add(figures);
            }
        }
        System.out.println("| operation | median µs | p95 µs | samples |\n|---|---|---|---|");
        found.forEach((name, each) -> {
            double[] middle =
                    each.stream()
                            .sorted((a, b) -> Double.compare(a[0], b[0]))
                            .toList()
                            .get(each.size() / 2);
            System.out.printf(
                    "| %s | %,.1f | %,.1f | %,.0f |%n", name, middle[0], middle[1], middle[2]);
        });
    }

    private static String name(RunResult result) {
        String label = result.getParams().getBenchmark();
        String parameters =
                result.getParams().getParamsKeys().stream()
                        .filter(key -> !key.equals("rows") && !key.equals("records"))
                        .map(key -> result.getParams().getParam(key))
                        .collect(Collectors.joining(", "));
        return label.substring(label.lastIndexOf('.') + 1) + " " + parameters;
    }

    private static org.openjdk.jmh.runner.options.Options options(
            String benchmark, boolean small, Map<String, String> parameters) {
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include("org\\.dalil\\.bench\\." + benchmark + "\\.")
                        .forks(small ? 0 : 1)
                        .warmupIterations(small ? 1 : 2)
                        .warmupTime(TimeValue.milliseconds(small ? 50 : 1000))
                        .measurementIterations(small ? 1 : 3)
                        .measurementTime(TimeValue.milliseconds(small ? 50 : 1500))
                        .jvmArgs(
                                "-Xmx1500m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-Dfile.encoding=UTF-8")
                        .shouldFailOnError(true);
        parameters.forEach((key, value) -> options.param(key, value));
        return options.build();
    }
}
