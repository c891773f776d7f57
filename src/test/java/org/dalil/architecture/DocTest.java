package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Every type says in a few lines what it is for, and every package too.
class DocTest {
    private static final int MOST_LINES = 6;

    @Test
    void everyTypeSaysWhatItIsFor() {
        Faults.none("comments of types", faults(Parsing.main()));
        Faults.none("comments of types in tests", faults(Parsing.test()));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> silent = new TreeSet<>();
        Parsing.main().forEach(file -> silent.add(file.packageName()));
        silent.remove("");
        Parsing.main().stream()
                .filter(DocTest::describes)
                .map(SourceFile::packageName)
                .forEach(silent::remove);

        Faults.none("packages without a description or @NullMarked", silent);
    }

    @Test
    void commentsAreMarkdown() {
        List<Path> old =
                Sources.java(Sources.MAIN, Sources.TEST, Sources.BENCH).stream()
                        .filter(file -> Sources.text(file).lines().anyMatch(DocTest::isOldComment))
                        .toList();

        Faults.none("comments that are not Markdown", old);
    }

    @Test
    void silenceIsFound() {
        SourceFile sample =
                Parsing.sample(
                        """
                        package org.dalil.kernel;
                        /// Says it.
                        ///
                        /// @param a one
                        record Told(int a) {
                            class Untold {}
                        }
                        /// 1
                        /// 2
                        /// 3
                        /// 4
                        /// 5
                        /// 6
                        /// 7
                        enum Lengthy {}
                        /// @param a only this
                        record Bare(int a) {}
                        """);

        assertEquals(
                List.of(
                        "/Sample.java:6 Untold has no comment",
                        "/Sample.java:15 Lengthy has 7 lines of comment",
                        "/Sample.java:17 Bare has no comment"),
                faults(List.of(sample)));
    }

    private static List<String> faults(List<SourceFile> files) {
        List<String> faults = new ArrayList<>();
        for (SourceFile file : files) {
            for (SourceFile.Type type : file.types()) {
                long lines = prose(type.comment());
                String at = file.name() + ":" + type.line() + " " + type.name();
                if (lines == 0) {
                    faults.add(at + " has no comment");
                } else if (lines > MOST_LINES) {
                    faults.add(at + " has " + lines + " lines of comment");
                }
            }
        }
        return faults;
    }

    /// Lines that say something, before the first tag.
    private static long prose(String comment) {
        return comment.lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("@"))
                .filter(line -> !line.isEmpty())
                .count();
    }

    private static boolean describes(SourceFile file) {
        return file.name().endsWith("package-info.java")
                && prose(file.packageComment()) > 0
                && file.packageMarks().contains("NullMarked");
    }

    private static boolean isOldComment(String line) {
        return line.strip().startsWith("/**");
    }
}
