package org.dalil.document.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The worker starts like the workbench was started, and leaves nothing behind.
class WorkerCommandTest {
    private final Map<String, String> properties =
            new HashMap<>(Map.of("java.home", "/jdk", "java.class.path", "a.jar:b.jar"));

    private List<String> words() {
        return WorkerCommand.of(properties::get, "64", "org.example.Main").words();
    }

    private static List<String> lastThree(List<String> words) {
        return words.subList(words.size() - 3, words.size());
    }

    @Test
    void fromTheClassPath() {
        assertEquals(List.of("-classpath", "a.jar:b.jar", "org.example.Main"), lastThree(words()));
        assertTrue(words().getFirst().startsWith("/jdk"));
        assertTrue(words().contains("-Xmx64m"));
    }

    @Test
    void fromTheModulePath() {
        properties.put("jdk.module.main", "org.dalil");
        properties.put("jdk.module.path", "m1:m2");
        assertEquals(
                List.of("m1:m2", "--module", "org.dalil/org.example.Main"), lastThree(words()));
        assertFalse(words().contains("-classpath"));
    }

    @Test
    void fromALinkedRuntime() {
        properties.put("jdk.module.main", "org.dalil");
        assertFalse(words().contains("--module-path"));
        assertTrue(words().contains("org.dalil/org.example.Main"));
    }

    @Test
    void nothingOfADocumentReachesTheDisk() {
        assertTrue(
                words().containsAll(
                                List.of(
                                        "-XX:-CreateCoredumpOnCrash",
                                        "-XX:-HeapDumpOnOutOfMemoryError",
                                        "-XX:+SuppressFatalErrorMessage",
                                        "-XX:+DisableAttachMechanism",
                                        "-XX:-UsePerfData",
                                        "-Djdk.serialFilter=!*")));
    }

    @Test
    void aJavaThatHidesItselfIsAnError() {
        properties.remove("java.home");
        assertThrows(IllegalStateException.class, this::words);
    }
}
