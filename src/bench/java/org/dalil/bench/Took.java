package org.dalil.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// What something took.
///
/// @param wall seconds on the clock
/// @param cpu seconds of processor time, of all threads and children
record Took(double wall, double cpu) {
    /// Measures work inside this process.
    static Took of(Callable<?> work) throws Exception {
        return each(1, work);
    }

    /// Measures work inside this process that is done this often, and answers what one took.
    static Took each(int times, Callable<?> work) throws Exception {
        double cpu = cpuSeconds();
        long began = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.call();
        }
        return new Took((System.nanoTime() - began) / 1e9 / times, (cpuSeconds() - cpu) / times);
    }

    /// The middle of several, by the clock and by the processor apart.
    static Took median(List<Took> all) {
        return new Took(
                all.stream().map(Took::wall).sorted().toList().get(all.size() / 2),
                all.stream().map(Took::cpu).sorted().toList().get(all.size() / 2));
    }

    /// For the table.
    String text() {
        return span(wall) + ", CPU " + span(cpu);
    }

    /// A span of time in the unit that suits it.
    static String span(double seconds) {
        if (seconds >= 1) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        return seconds >= 1e-3
                ? String.format(Locale.ROOT, "%.1f ms", seconds * 1e3)
                : String.format(Locale.ROOT, "%.1f µs", seconds * 1e6);
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis()
                / 1e3;
    }
}
