package org.dalil.history;

import java.util.Map;
import java.util.TreeMap;

/// What a person did, as a message key and what fills its blanks, so that it reads in any language:
/// `source.act.import` with `count=5`.
public record ActName(String key, Map<String, Object> args) {
    public ActName {
        args = Map.copyOf(new TreeMap<>(args));
    }

    /// An act whose name has no blanks.
    public static ActName of(String key) {
        return new ActName(key, Map.of());
    }

    /// An act whose name has one blank.
    public static ActName of(String key, String arg, Object value) {
        return new ActName(key, Map.of(arg, value));
    }
}
