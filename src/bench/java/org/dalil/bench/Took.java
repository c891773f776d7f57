package org.dalil.bench;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/// What something took.
///
/// @param wall seconds on the clock
/// @param cpu seconds of processor time, of all threads and children
record Took(double wall, double cpu) {
    /// Measures work inside this process.
    static Took of(Callable<?> work) throws Exception {
        double cpu = cpuSeconds();
        long began = System.nanoTime();
        work.call();
        return new Took((System.nanoTime() - began) / 1e9, cpuSeconds() - cpu);
    }

    /// The middle of several, by the clock and by the processor apart.
    static Took median(List<Took> all) {
        return new Took(
                all.stream().map(Took::wall).sorted().toList().get(all.size() / 2),
                all.stream()
                        .map(Took::cpu)
                        .sorted(Comparator.naturalOrder())
                        .toList()
                        .get(all.size() / 2));
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis()
                / 1e3;
    }
}
