package org.dalil.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// How long the same work took, many times.
final class Samples {
    private final List<Double> seconds = new ArrayList<>();
    private double cpu = Double.NaN;

    private Samples() {}

    /// None yet, for times that are taken elsewhere.
    static Samples empty() {
        return new Samples();
    }

    /// One more time, in seconds.
    void add(double time) {
        seconds.add(time);
        seconds.sort(null);
    }

    /// Runs the work without counting for a second, then counting: for so long and so often at
    /// least, and never more than ten thousand times.
    static Samples of(Size size, Callable<?> work) throws Exception {
        return of(size.of(0, 1), size.of(0, 3), size.of(2, 20), work);
    }

    /// The first run alone, as somebody meets it who has just opened the casefile.
    static Samples once(Callable<?> work) throws Exception {
        Samples samples = new Samples();
        Took took = Took.of(work);
        samples.add(took.wall());
        samples.cpu = took.cpu();
        return samples;
    }

    /// The same, with something done before each run that does not count.
    static Samples between(Size size, Act before, Callable<?> work) throws Exception {
        Samples samples = new Samples();
        int times = size.of(2, 40);
        for (int i = 0; i < times; i++) {
            before.run();
            Took took = Took.of(work);
            samples.seconds.add(took.wall());
            samples.cpu = (Double.isNaN(samples.cpu) ? 0 : samples.cpu) + took.cpu() / times;
        }
        samples.seconds.sort(null);
        return samples;
    }

    /// Every run until one says that it was the last.
    static Samples whileTrue(Callable<Boolean> work) throws Exception {
        Samples samples = new Samples();
        boolean more = true;
        while (more) {
            long start = System.nanoTime();
            more = work.call();
            samples.seconds.add(since(start));
        }
        samples.seconds.sort(null);
        return samples;
    }

    /// Something that is done and not measured.
    interface Act {
        void run() throws Exception;
    }

    private static Samples of(double warmUp, double measured, int least, Callable<?> work)
            throws Exception {
        long began = System.nanoTime();
        while (since(began) < warmUp) {
            work.call();
        }
        Samples samples = new Samples();
        began = System.nanoTime();
        while (samples.seconds.size() < least
                || (since(began) < measured && samples.seconds.size() < 10_000)) {
            long start = System.nanoTime();
            work.call();
            samples.seconds.add(since(start));
        }
        samples.seconds.sort(null);
        return samples;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /// The time that this share of the runs stayed within.
    double part(double share) {
        int at = (int) Math.ceil(share * seconds.size()) - 1;
        return seconds.get(Math.max(0, at));
    }

    /// Seconds of processor time of all threads that one run took on average; NaN when not
    /// measured.
    double cpu() {
        return cpu;
    }
}
