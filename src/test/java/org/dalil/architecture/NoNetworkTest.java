package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The module asks for nothing that could open a connection. That no class reaches for the network
/// parts of java.base, or of a library, is held by [Reach].
class NoNetworkTest {
    /// What the program may ask of the Java runtime (java.desktop for writing pictures, which
    /// JavaFX brings along anyway); everything else is refused, so that the list stays worth
    /// reading.
    private static final Set<String> RUNTIME =
            Set.of("java.base", "java.desktop", "java.sql", "java.xml");

    /// Modules of JavaFX that fetch pages or run them.
    private static final Set<String> REFUSED =
            Set.of("javafx.web", "javafx.fxml", "javafx.swing", "jdk.jsobject");

    private static final Pattern REQUIRES =
            Pattern.compile("(?m)^\\s*requires\\s+(?:static\\s+|transitive\\s+)*([\\w.]+)\\s*;");

    @Test
    void theSourceAsksForNoNetwork() {
        String source = Sources.text(Sources.MAIN.resolve("module-info.java"));

        assertEquals(Set.of(), refused(required(source)));
    }

    @Test
    void theModuleAsksForNoNetwork() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            Stream<String> names =
                    ModuleDescriptor.read(in).requires().stream()
                            .map(ModuleDescriptor.Requires::name);

            assertEquals(Set.of(), refused(names));
        }
    }

    @Test
    void networkModulesAreFound() {
        String source =
                "module m {\n requires java.sql;\n requires transitive java.net.http;\n"
                        + " requires static jdk.httpserver;\n requires javafx.web;\n"
                        + " requires org.jsoup;\n}";

        assertEquals(
                Set.of("java.net.http", "jdk.httpserver", "javafx.web"), refused(required(source)));
    }

    private static Stream<String> required(String source) {
        return REQUIRES.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    private static Set<String> refused(Stream<String> names) {
        return names.filter(NoNetworkTest::isRefused)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRefused(String name) {
        boolean runtime = name.startsWith("java.") || name.startsWith("jdk.");
        return REFUSED.contains(name) || runtime && !RUNTIME.contains(name);
    }
}
