package org.dalil.wire;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Writes plain values as canonical JSON. Written by hand so that the bytes we sign and
/// authenticate do not change with a library's version. Never reads.
final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static byte[] bytes(@Nullable Object value, int depth) {
        CanonicalJson writer = new CanonicalJson();
        writer.value(value, depth);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(@Nullable Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case String text -> string(text);
            case Long number -> out.append(number.longValue());
            case Integer number -> out.append(number.intValue());
            case Boolean truth -> out.append(truth.booleanValue());
            case Map<?, ?> members when depth > 0 -> object(members, depth - 1);
            case List<?> items when depth > 0 -> array(items, depth - 1);
            default -> throw new IllegalArgumentException("not a plain JSON value, or too deep");
        }
    }

    private void object(Map<?, ?> members, int depth) {
        String[] names = members.keySet().toArray(new String[0]);
        Arrays.sort(names);
        out.append('{');
        String separator = "";
        for (String name : names) {
            out.append(separator);
            string(name);
            out.append(':');
            value(members.get(name), depth);
            separator = ",";
        }
        out.append('}');
    }

    private void array(List<?> items, int depth) {
        out.append('[');
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            value(item, depth);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        int written = 0; // what needs no escape is written in runs
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                out.append(text, written, i).append('\\').append(unit);
                written = i + 1;
            } else if (unit < 0x20 || isLoneSurrogate(text, i)) {
                out.append(text, written, i).append("\\u%04x".formatted((int) unit));
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
