package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every key in the sources has a message, and every message is used: so that nobody ever reads a
/// key in brackets.
class KeyUseTest {
    /// Names of files that look like keys; nothing else may.
    private static final Set<String> NOT_KEYS =
            Set.of(
                    "casefile.copy-",
                    "casefile.mv.db",
                    "casefile.passing-",
                    "desk.css",
                    "packet.json");

    /// Ends of keys that stand for a grammatical form of the key before them.
    private static final String FORM = ".after";

    @Test
    void keysAndMessagesAgree() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        Set<String> literals = KeyUse.literals(sources);
        Set<String> keys =
                Bundle.read(ULocale.ENGLISH, "").keys().stream()
                        .map(key -> key.endsWith(FORM) ? without(key) : key)
                        .collect(Collectors.toSet());

        assertEquals(List.of(), KeyUse.faults(literals, keys, NOT_KEYS));
    }

    private static String without(String key) {
        return key.substring(0, key.length() - FORM.length());
    }

    @Test
    void disagreementIsFound() {
        Set<String> literals =
                KeyUse.literals(
                        List.of(
                                "of(\"vault.problem.full\"); say(\"vault.state.\" + code);",
                                "of(\"vault.gone\"); sql(\"event.id\"); \"nothing.here\""));

        assertEquals(
                List.of("no message: vault.gone", "never used: vault.old"),
                KeyUse.faults(
                        literals,
                        Set.of("vault.problem.full", "vault.state.open", "vault.old"),
                        Set.of("event.id")));
    }
}
