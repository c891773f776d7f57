package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Holds every message file of the program to the same rules, and shows that each rule can fail.
class MessageFilesTest {
    private static final Path FILES = Path.of("src/main/resources/org/dalil/texts");

    @Test
    void everyFileBelongsToAnAreaAndIsWellWritten() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".properties", "");
            String area = name.contains("_") ? name.substring(0, name.indexOf('_')) : name;
            if (!Areas.ALL.contains(area)) {
                faults.add("no such area: " + file);
            }
            ULocale locale =
                    name.equals(area)
                            ? ULocale.ENGLISH
                            : new ULocale(name.substring(area.length() + 1));
            for (String fault : MessageFaults.inFile(area, Files.readAllLines(file), locale)) {
                faults.add(file.getFileName() + ": " + fault);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyLanguageSaysTheSameThings() throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, String> english = messages("");
        assertTrue(english.size() > 10, "no messages were read");
        for (Language language : Language.present()) {
            MessageFaults.between(english, messages(language.suffix()))
                    .forEach(fault -> faults.add(language + ": " + fault));
        }
        assertEquals(List.of(), faults);
        assertTrue(Language.present().contains(Language.RUSSIAN));
    }

    @Test
    void faultsAreFoundInAFile() {
        List<String> lines =
                List.of(
                        "# a remark",
                        "vault.a=fine",
                        "vault.a=again",
                        "other.b=elsewhere",
                        "vault.c=",
                        "vault.d=don't",
                        "vault.e={open",
                        "vault.f={0}",
                        "vault.g={n, plural, one{#} other{#}}",
                        "vault.h = spaced",
                        "vault.kind.state_body=fine",
                        "vault.state_body=only kinds are codes",
                        "continued");

        assertEquals(
                List.of(
                        "twice: vault.a",
                        "not a key of vault: other.b",
                        "empty or padded: vault.c",
                        "straight apostrophe: vault.d",
                        "does not parse: vault.e",
                        "does not parse: vault.f",
                        "plural case missing: vault.g n@1",
                        "not a key of vault: vault.h ",
                        "empty or padded: vault.h ",
                        "not a key of vault: vault.state_body",
                        "not key=value on one line: continued"),
                MessageFaults.inFile("vault", lines, new ULocale("ru")));
    }

    @Test
    void faultsAreFoundBetweenLanguages() {
        assertEquals(
                List.of("other arguments: b", "not translated: c", "not in English: d"),
                MessageFaults.between(
                        Map.of("a", "{x}", "b", "{n, plural, other{{x}}}", "c", "c"),
                        Map.of("a", "{x}!", "b", "{n, plural, other{#}}", "d", "d")));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        }
    }

    private static Map<String, String> messages(String suffix) throws IOException {
        Map<String, String> messages = new HashMap<>();
        for (String area : new TreeSet<>(Areas.ALL)) {
            Path file = FILES.resolve(area + suffix + ".properties");
            if (Files.exists(file)) {
                Properties properties = new Properties();
                properties.load(new StringReader(Files.readString(file)));
                properties.forEach((key, value) -> messages.put((String) key, (String) value));
            }
        }
        return messages;
    }
}
