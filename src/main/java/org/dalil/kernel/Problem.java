package org.dalil.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/// Something that went wrong in the world, said in words for people: a message key and what fills
/// its blanks. Never holds an exception's text. The key is content-free and may be logged; the
/// arguments may name a file or a person and may not.
///
/// @param key message key, such as `vault.problem.wrong-passphrase`
/// @param args named arguments of the message
public record Problem(String key, Map<String, Object> args) {
    public Problem {
        args = Map.copyOf(args);
    }

    /// A problem whose message has no blanks.
    public static Problem of(String key) {
        return new Problem(key, Map.of());
    }

    /// The same problem with one more argument.
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(args);
        more.put(name, value);
        return new Problem(key, more);
    }

    /// Only the key: arguments may name people and must not reach a log.
    @Override
    public String toString() {
        return key;
    }
}
