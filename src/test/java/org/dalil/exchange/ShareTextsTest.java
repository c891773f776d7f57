package org.dalil.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;

import org.dalil.exchange.age.AgeFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every problem of these parts has words in both languages, with the same blanks.
class ShareTextsTest {
    private static final Path MAIN = Path.of("src/main/java/org/dalil");

    @ParameterizedTest
    @ValueSource(strings = {"wire", "exchange"})
    void bothLanguagesSayTheSameThings(String area) throws IOException {
        Properties english = texts(area);
        Properties russian = texts(area + "_ru");
        assertFalse(english.isEmpty());
        assertEquals(english.stringPropertyNames(), russian.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    new MessageFormat(english.getProperty(key), Locale.ENGLISH).getArgumentNames(),
                    new MessageFormat(russian.getProperty(key), Locale.of("ru")).getArgumentNames(),
                    key);
            assertTrue(russian.getProperty(key).matches("(?s).*[а-яё].*"), key);
        }
    }

    @Test
    void everyFaultHasWords() throws IOException {
        Properties english = texts("exchange");
        for (ShareFault fault : ShareFault.values()) {
            assertTrue(english.containsKey(fault.key()), fault.key());
        }
        for (AgeFault fault : AgeFault.values()) {
            String code = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertTrue(english.containsKey("exchange.problem.age-" + code), code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "exchange"})
    void everyKeyInTheCodeHasWords(String area) throws IOException {
        Properties english = texts(area);
        Pattern key = Pattern.compile("\"(" + area + "\\.problem\\.[a-z0-9-]*[a-z0-9])\"");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve(area))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher found = key.matcher(Files.readString(file));
                while (found.find()) {
                    used.add(found.group(1));
                }
            }
        }
        assertFalse(used.isEmpty());
        used.removeAll(english.stringPropertyNames());
        assertEquals(Set.of(), used);
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                Files.newInputStream(
                        Path.of("src/main/resources/org/dalil/texts", bundle + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
