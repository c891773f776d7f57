package org.dalil.law;

import org.dalil.texts.Texts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// A sentence that can be said in every language: why something is so, or what is wrong with it. It
/// is a value, so that what is reckoned can be compared; it never holds words of a person.
///
/// @param key of the message
/// @param args what fills its blanks; a remark among them is said as well
public record Remark(String key, Map<String, Object> args) {
    public Remark {
        args = Map.copyOf(args);
    }

    /// A sentence without blanks.
    public static Remark of(String key) {
        return new Remark(key, Map.of());
    }

    /// A name that people gave: it is said as it is, in every language.
    public static Remark named(String name) {
        return new Remark("law.named", Map.of("name", name));
    }

    /// The same with one blank filled.
    public Remark with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(args);
        more.put(name, value);
        return new Remark(key, more);
    }

    /// The sentence in a language.
    public String in(Texts texts) {
        Map<String, Object> said = new TreeMap<>();
        args.forEach((name, value) ->
                said.put(name, value instanceof Remark other ? other.in(texts) : value));
        return texts.of(key, said);
    }
}
