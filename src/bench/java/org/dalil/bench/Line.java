package org.dalil.bench;

import java.util.Locale;

/// Prints measurements as lines of the table in `RESULTS.md`.
final class Line {
    private Line() {}

    static void printHead() {
        System.out.println("| operation | ours | peer | ratio | goal | met? |");
        System.out.println("|---|---|---|---|---|---|");
    }

    /// Ours beside a peer.
    ///
    /// @param ratio of the clock, ours ÷ the peer's
    /// @param cpuRatio the same of processor time
    /// @param goal the largest ratio that is good enough; 0 for none
    static void beside(
            String operation, Took ours, Took peer, double ratio, double cpuRatio, double goal) {
        print(
                operation,
                ours.text(),
                peer.text(),
                String.format(Locale.ROOT, "%.2f", ratio)
                        + (Double.isFinite(cpuRatio)
                                ? String.format(Locale.ROOT, ", CPU %.2f", cpuRatio)
                                : ""),
                goal == 0 ? "–" : String.format(Locale.ROOT, "≤ %.2f", goal),
                goal == 0 ? "–" : verdict(ratio <= goal));
    }

    /// Ours alone, against a limit of time for all but one in twenty.
    ///
    /// @param goal seconds; 0 for none
    static void alone(String operation, Samples samples, double goal) {
        print(
                operation,
                "p50 "
                        + Took.span(samples.part(0.5))
                        + ", p95 "
                        + Took.span(samples.part(0.95))
                        + (Double.isNaN(samples.cpu()) ? "" : ", CPU " + Took.span(samples.cpu())),
                "–",
                "–",
                goal == 0 ? "–" : "p95 ≤ " + Took.span(goal),
                goal == 0 ? "–" : verdict(samples.part(0.95) <= goal));
    }

    /// Ours against a limit that no run may pass, beside what was set out for.
    ///
    /// @param meant words for what was set out for
    /// @param seconds how long that is
    /// @param goal seconds
    static void most(String operation, Samples samples, String meant, double seconds, double goal) {
        double most = samples.part(1);
        print(
                operation,
                "p50 " + Took.span(samples.part(0.5)) + ", max " + Took.span(most),
                meant,
                String.format(Locale.ROOT, "max %.2f", most / seconds),
                "max ≤ " + Took.span(goal),
                verdict(most <= goal));
    }

    /// What something takes of memory.
    ///
    /// @param goal the most that is good enough, in MiB; 0 for none
    static void weight(String operation, double mebibytes, double goal) {
        print(
                operation,
                String.format(Locale.ROOT, "%.0f MiB", mebibytes),
                "–",
                "–",
                goal == 0 ? "–" : String.format(Locale.ROOT, "≤ %.0f MiB", goal),
                goal == 0 ? "–" : verdict(mebibytes <= goal));
    }

    /// Says why there is no figure.
    static void missing(String operation, String why) {
        print(operation, "–", why, "–", "–", "not measured");
    }

    private static String verdict(boolean met) {
        return met ? "yes" : "no";
    }

    private static void print(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
