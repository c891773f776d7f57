package org.dalil.texts;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All messages of one language, read from the program itself, never from a user's folder. Parsed
/// messages are kept. Safe on any thread.
final class Bundle {
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Bundle(ULocale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /// Reads every area's file with this suffix (`""` for English, `"_ru"`, `"_uz_Cyrl"`).
    static Bundle read(ULocale locale, String suffix) {
        Map<String, String> patterns = new HashMap<>();
        for (String area : Areas.ALL) {
            try (InputStream in = open(area, suffix)) {
                if (in != null) {
                    Properties file = new Properties();
                    file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    file.forEach((key, value) -> patterns.put((String) key, (String) value));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a message file of the program is unreadable", e);
            }
        }
        return new Bundle(locale, Map.copyOf(patterns));
    }

    /// Whether the program has messages with this suffix.
    static boolean exists(String suffix) {
        return Bundle.class.getResource("texts" + suffix + ".properties") != null;
    }

    /// The filled message; empty when this language does not have the key.
    Optional<String> say(String key, Map<String, Object> args) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return Optional.empty();
        }
        MessageFormat format = parsed.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        synchronized (format) { // ICU's formats keep state while they format
            return Optional.of(format.format(args));
        }
    }

    ULocale locale() {
        return locale;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(patterns.keySet());
    }

    private static @Nullable InputStream open(String area, String suffix) {
        return Bundle.class.getResourceAsStream(area + suffix + ".properties");
    }
}
