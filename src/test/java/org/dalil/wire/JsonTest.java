package org.dalil.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON within the limits is read as it stands; everything else is refused.
class JsonTest {
    @Test
    void readsPlainValues() throws WireException {
        Object value = Json.parse(utf8("{\"a\":[1,-2,true,null,\"ә\"],\"b\":{}}"));

        assertEquals(Map.of("a", Arrays.asList(1L, -2L, true, null, "ә"), "b", Map.of()), value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{} {}",
                "[1] x",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "// c\n1",
                "NaN",
                "1.5",
                "1e3",
                "99999999999999999999",
                "01",
                "\"\u0001\"",
                "\"\\x\"",
                "[",
                "nul"
            })
    void refusesWhatIsNotStrict(String text) {
        assertThrows(WireException.class, () -> Json.parse(utf8(text)), text);
    }

    @Test
    void refusesDepthAndForeignBytes() {
        assertThrows(
                WireException.class, () -> Json.parse(utf8("[".repeat(101) + "]".repeat(101))));
        assertThrows(WireException.class, () -> Json.parse(new byte[] {'"', (byte) 0xC0, '"'}));
    }

    /// Two programs that guess differently would read two different records from one file.
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void refusesOtherEncodings(String encoding) {
        for (String text : List.of("{\"a\":[1,\"ә\"]}", "[]", "1", "null", "\"words\"")) {
            byte[] bytes = text.getBytes(Charset.forName(encoding));
            WireException refused = assertThrows(WireException.class, () -> Json.parse(bytes));
            assertEquals("wire.problem.not-json", refused.problem().key());
        }
    }

    @Test
    void canonicalFormDoesNotDependOnOrder() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", 1L);
        one.put("a", List.of("\n\"\\", true));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", List.of("\n\"\\", true));
        other.put("b", 1L);

        String expected = "{\"a\":[\"\\u000a\\\"\\\\\",true],\"b\":1}";
        assertEquals(expected, new String(Json.canonical(one), StandardCharsets.UTF_8));
        assertEquals(expected, new String(Json.canonical(other), StandardCharsets.UTF_8));
    }

    @Test
    void refusesToWriteOtherTypes() {
        assertThrows(IllegalArgumentException.class, () -> Json.canonical(1.5));
        Object nested = List.of();
        for (int i = 0; i < 100; i++) {
            nested = List.of(nested);
        }
        Object deep = nested;
        assertThrows(IllegalArgumentException.class, () -> Json.canonical(deep));
    }

    /// Any text comes back, even one with half a surrogate pair.
    @Property
    void textsComeBack(@ForAll String text, @ForAll long number) throws WireException {
        Map<String, Object> value = Map.of(text, List.of(text, number));

        assertEquals(value, Json.parse(Json.canonical(value)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
