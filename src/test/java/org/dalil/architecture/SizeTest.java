package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Files, methods and packages stay small, and tests weigh what they should.
class SizeTest {
    @Test
    void filesAreShort() {
        Faults.none("too long", longer(Sizes.FILE, Sources.MAIN, Sources.BENCH));
        Faults.none("too long", longer(Sizes.TEST_FILE, Sources.TEST));
    }

    private static List<String> longer(int limit, Path... folders) {
        return Sources.java(folders).stream()
                .filter(file -> Sources.lines(file) > limit)
                .map(file -> file + " has " + Sources.lines(file) + " lines")
                .toList();
    }

    @Test
    void mostFilesAreVeryShort() {
        int median =
                Sizes.median(
                        Sources.java(Sources.MAIN).stream().mapToInt(Sources::lines).toArray());

        assertTrue(median <= Sizes.MEDIAN, "the median is " + median + " lines");
    }

    @Test
    void methodsAreShort() {
        Faults.none("methods", Sizes.methodFaults(Parsing.main()));
        Faults.none("methods of tests", Sizes.methodFaults(Parsing.test()));
    }

    @Test
    void packagesAreSmall() {
        Map<String, Integer> counts = Sizes.packages(Parsing.main());
        Map<String, String> faults = new TreeMap<>();
        counts.forEach((name, count) -> packageFault(faults, name, count));
        Exceptions.PACKAGES.stream()
                .filter(one -> counts.getOrDefault(one.what(), 0) <= Sizes.PACKAGE)
                .forEach(one -> faults.put(one.what(), "needs no exception any more"));

        Faults.none("packages", faults.entrySet());
    }

    private static void packageFault(Map<String, String> faults, String name, int count) {
        int most =
                Exceptions.of(Exceptions.PACKAGES, name)
                        .map(Exceptions.Excepted::most)
                        .orElse(Sizes.PACKAGE);
        if (count > most) {
            faults.put(name, count + " files, at most " + most);
        }
    }

    @Test
    void testsWeighWhatTheyShould() {
        int tests = Sources.java(Sources.TEST).stream().mapToInt(Sources::lines).sum();
        int main = Sources.java(Sources.MAIN).stream().mapToInt(Sources::lines).sum();
        int share = 100 * tests / main;

        assertTrue(
                share >= Exceptions.TEST_SHARE.getValue(),
                "tests have " + share + " lines for each 100 of the program");
    }

    @Test
    void oversizeIsFound() {
        String body = "\n        int x;".repeat(Sizes.METHOD);
        SourceFile sample =
                Parsing.sample(
                        """
                        package org.dalil.kernel;
                        record R(int a, int b, int c, int d, int e, int f, int g) {
                            R(int a, int b, int c, int d, int e, int f, int g, int h) {}
                            void many(int a, int b, int c, int d, int e, int f, int g) {}
                            void longOne() {%s
                            }
                        }
                        """
                                .formatted(body));

        assertEquals(
                List.of(
                        "/Sample.java:4 many takes 7 parameters",
                        "/Sample.java:5 longOne has 42 lines"),
                Sizes.methodFaults(List.of(sample)));
        assertEquals(3, Sizes.median(new int[] {9, 3, 1}));
    }
}
