package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Nothing fails quietly: no catch of everything, because it hides faults of the program among
/// failures of the world, and no empty catch. A RuntimeException may be caught: it is how readers
/// of foreign files complain.
class CatchTest {
    private static final Set<String> EVERYTHING =
            Set.of(
                    "Exception",
                    "Throwable",
                    "Error",
                    "java.lang.Exception",
                    "java.lang.Throwable",
                    "java.lang.Error");

    /// Where work of others ends and its failures are told.
    private static final Set<String> ENDS = Set.of("desk", "jobs", "app");

    @Test
    void nothingCatchesEverything() {
        List<String> faults = new ArrayList<>();
        Map<String, List<String>> byType =
                Parsing.main().stream()
                        .collect(Collectors.toMap(CatchTest::typeName, CatchTest::everything));
        byType.forEach((type, found) -> compare(type, found, faults));
        Exceptions.CATCHES.stream()
                .filter(one -> !byType.containsKey(one.what()))
                .forEach(one -> faults.add(one.what() + " is gone, its exception is not"));
        Faults.none("catches of everything", faults);
    }

    private static void compare(String type, List<String> found, List<String> faults) {
        int most = Exceptions.of(Exceptions.CATCHES, type).map(Exceptions.Excepted::most).orElse(0);
        if (found.size() > most) {
            faults.addAll(found);
        } else if (found.size() < most) {
            faults.add(type + " needs fewer exceptions: " + found.size());
        }
    }

    @Test
    void nothingIsCaughtForNothing() {
        Faults.none("empty catches", all(Parsing.main(), CatchTest::empty));
    }

    @Test
    void faultsAreFound() {
        SourceFile sample =
                Parsing.sample(
                        """
                        package org.dalil.people;
                        class C {
                            void m() {
                                try { n(); } catch (IOException | Exception e) { throw e; }
                                try { n(); } catch (IOException e) {}
                            }
                        }
                        """);

        assertEquals(List.of("/Sample.java:4 Exception"), everything(sample));
        assertEquals(List.of("/Sample.java:5"), empty(sample));
    }

    private static List<String> all(
            List<SourceFile> files, Function<SourceFile, List<String>> rule) {
        return files.stream().map(rule).flatMap(Collection::stream).toList();
    }

    private static List<String> everything(SourceFile file) {
        return ENDS.contains(file.place())
                ? List.of()
                : file.catches().stream()
                        .filter(caught -> EVERYTHING.contains(caught.type()))
                        .map(caught -> file.name() + ":" + caught.line() + " " + caught.type())
                        .toList();
    }

    private static List<String> empty(SourceFile file) {
        return file.catches().stream()
                .filter(SourceFile.Catch::empty)
                .map(caught -> file.name() + ":" + caught.line())
                .toList();
    }

    private static String typeName(SourceFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return file.packageName() + "." + name.replace(".java", "");
    }
}
