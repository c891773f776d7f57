package org.dalil.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Measures files, methods and packages against the limits, which exist so that each can be read in
/// one sitting.
final class Sizes {
    static final int FILE = 350;
    static final int TEST_FILE = 500;
    static final int MEDIAN = 80;
    static final int METHOD = 40;
    static final int PARAMETERS = 6;
    static final int PACKAGE = 20;

    private Sizes() {}

    /// Methods that are too long or take too much, as `name:line what`. What a record is made of is
    /// counted by its meaning, not by its parameters.
    static List<String> methodFaults(List<SourceFile> files) {
        List<String> faults = new ArrayList<>();
        for (SourceFile file : files) {
            for (SourceFile.Method method : file.methods()) {
                String at = file.name() + ":" + method.line() + " " + method.name();
                if (method.lines() > METHOD) {
                    faults.add(at + " has " + method.lines() + " lines");
                }
                if (method.parameters() > PARAMETERS && !method.recordConstructor()) {
                    faults.add(at + " takes " + method.parameters() + " parameters");
                }
            }
        }
        return faults;
    }

    /// How many types' files each package has, without its description.
    static Map<String, Integer> packages(List<SourceFile> files) {
        Map<String, Integer> counts = new TreeMap<>();
        files.stream()
                .filter(file -> !file.name().endsWith("package-info.java"))
                .forEach(file -> counts.merge(file.packageName(), 1, Integer::sum));
        return counts;
    }

    /// The middle one; the lower of two.
    static int median(int[] lines) {
        int[] sorted = lines.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
