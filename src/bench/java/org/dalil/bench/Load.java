package org.dalil.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/// How busy the computer is; stands beside every figure, because figures mean little without it.
final class Load {
    private Load() {}

    static void print() {
        System.out.printf(
                Locale.ROOT,
                "load average %.1f on %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}
