package org.dalil.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares the message keys that stand in source text with the keys there are. A literal that ends
/// in a dot or a dash (`"vault.problem."`) stands for every key that begins so.
final class KeyUse {
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\"((?:"
                            + Areas.ALL.stream().collect(Collectors.joining("|"))
                            + ")\\.[a-z0-9]+(?:[.-][a-z0-9]+)*[.-]?|(?:"
                            + Areas.ALL.stream().collect(Collectors.joining("|"))
                            + ")\\.)\"");

    private KeyUse() {}

    /// Literals of these sources that look like a key or the beginning of one.
    static Set<String> literals(Iterable<String> sources) {
        Set<String> found = new TreeSet<>();
        for (String source : sources) {
            var matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    /// Literals without a message, and messages without a literal.
    static List<String> faults(Set<String> literals, Set<String> keys, Set<String> notKeys) {
        List<String> faults = new ArrayList<>();
        Set<String> unused = new TreeSet<>(keys);
        for (String literal : literals) {
            boolean prefix = literal.endsWith(".") || literal.endsWith("-");
            boolean known =
                    prefix
                            ? keys.stream().anyMatch(key -> key.startsWith(literal))
                            : keys.contains(literal);
            if (!known && !notKeys.contains(literal)) {
                faults.add("no message: " + literal);
            }
            unused.removeIf(key -> prefix ? key.startsWith(literal) : key.equals(literal));
        }
        unused.forEach(key -> faults.add("never used: " + key));
        return faults;
    }
}
