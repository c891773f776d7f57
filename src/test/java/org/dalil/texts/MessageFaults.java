package org.dalil.texts;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds what is wrong with message files: a test kit without knowledge of where the files lie, so
/// that it can be shown to find made-up faults.
final class MessageFaults {
    /// Words with dots and dashes between them. Only kinds and links are named by their codes as
    /// they are stored, which may have underscores.
    private static final Pattern KEY =
            Pattern.compile(
                    "[a-z0-9]+([.-][a-z0-9]+)*"
                            + "|[a-z]+\\.(kind|link)\\.[a-z0-9]+(_[a-z0-9]+)*(\\.back)?"
                            + "|vocabulary(\\.[a-z0-9]+(_[a-z0-9]+)*){1,2}");

    private MessageFaults() {}

    /// Faults of one file by itself; `area` is the name it must begin its keys with.
    static List<String> inFile(String area, List<String> lines, ULocale locale) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                faults.add("not key=value on one line: " + line);
                continue;
            }
            String key = line.substring(0, equals);
            if (!seen.add(key)) {
                faults.add("twice: " + key);
            }
            if (!key.startsWith(area + ".") || !KEY.matcher(key).matches()) {
                faults.add("not a key of " + area + ": " + key);
            }
            faults.addAll(inMessage(key, line.substring(equals + 1), locale));
        }
        return faults;
    }

    /// What the two languages do not agree on.
    static List<String> between(Map<String, String> english, Map<String, String> other) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(english)
                .forEach((key, message) -> {
                    String translated = other.get(key);
                    if (translated == null) {
                        faults.add("not translated: " + key);
                    } else if (!args(message).equals(args(translated))) {
                        faults.add("other arguments: " + key);
                    }
                });
        other.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> faults.add("not in English: " + key));
        return faults;
    }

    /// The names of a message's blanks, also those inside plurals.
    static Set<String> args(String message) {
        Set<String> names = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(message);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                throw new IllegalArgumentException("numbered argument");
            }
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static List<String> inMessage(String key, String message, ULocale locale) {
        List<String> faults = new ArrayList<>();
        if (message.isBlank() || !message.equals(message.strip())) {
            faults.add("empty or padded: " + key);
        }
        if (message.indexOf('\'') >= 0) {
            faults.add("straight apostrophe: " + key);
        }
        try {
            args(message);
            pluralCases(message)
                    .forEach((argument, cases) -> {
                        if (!cases.containsAll(PluralRules.forLocale(locale).getKeywords())) {
                            faults.add("plural case missing: " + key + " " + argument);
                        }
                    });
        } catch (IllegalArgumentException e) {
            faults.add("does not parse: " + key);
        }
        return faults;
    }

    private static Map<String, Set<String>> pluralCases(String message) {
        Map<String, Set<String>> cases = new TreeMap<>();
        MessagePattern pattern = new MessagePattern(message);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() != MessagePattern.Part.Type.ARG_START
                    || part.getArgType() != MessagePattern.ArgType.PLURAL) {
                continue;
            }
            Set<String> own =
                    cases.computeIfAbsent(
                            pattern.getSubstring(pattern.getPart(i + 1)) + "@" + i,
                            k -> new TreeSet<>());
            int depth = 0;
            for (int j = i + 1; j < pattern.getLimitPartIndex(i); j++) {
                MessagePattern.Part inner = pattern.getPart(j);
                depth += inner.getType() == MessagePattern.Part.Type.MSG_START ? 1 : 0;
                depth -= inner.getType() == MessagePattern.Part.Type.MSG_LIMIT ? 1 : 0;
                if (depth == 0 && inner.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                    own.add(pattern.getSubstring(inner));
                }
            }
        }
        return cases;
    }
}
