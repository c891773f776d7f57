package org.dalil.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What goes into JSON Lines comes out again, and a bad line costs only itself.
class JsonLinesTest {
    @Property
    void whatIsWrittenIsRead(@ForAll @Size(max = 20) List<Map<String, String>> objects)
            throws IOException, WireException {
        List<Map<String, String>> sound =
                objects.stream().filter(o -> o.toString().indexOf('\uFFFF') < 0).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLineWriter writer = new JsonLineWriter(out);
        for (Map<String, String> object : sound) {
            writer.write(whole(object));
        }
        assertEquals(out.size(), writer.bytes());
        assertEquals(sound.size(), writer.lines());
        JsonLineReader reader = reader(out.toByteArray(), 1_000_000);
        for (int i = 0; i < sound.size(); i++) {
            assertEquals(new JsonLine(i + 1L, whole(sound.get(i))), reader.next().orElseThrow());
        }
        assertTrue(reader.next().isEmpty());
    }

    /// jqwik makes lone surrogates, which UTF-8 cannot carry.
    private static Map<String, Object> whole(Map<String, String> object) {
        Map<String, Object> whole = new LinkedHashMap<>();
        object.forEach((k, v) -> whole.put(whole(k), whole(v)));
        return whole;
    }

    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void equalObjectsGiveEqualBytes() throws IOException {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", 1L);
        one.put("a", List.of(2L));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", List.of(2L));
        other.put("b", 1L);
        assertArrayEquals(written(one), written(other));
        assertEquals("{\"a\":[2],\"b\":1}\n", new String(written(one), StandardCharsets.UTF_8));
    }

    @Test
    void aBadLineIsNamedAndTheNextIsRead() throws IOException, WireException {
        JsonLineReader reader =
                reader("{\"a\":1}\n{broken\n[1]\n\n{\"a\":2}".getBytes(StandardCharsets.UTF_8), 90);
        assertEquals(1, reader.next().orElseThrow().number());
        assertProblem("wire.problem.line-not-json", 2, reader);
        assertProblem("wire.problem.line-not-object", 3, reader);
        assertProblem("wire.problem.line-not-json", 4, reader);
        assertEquals(new JsonLine(5, Map.of("a", 2L)), reader.next().orElseThrow());
        assertTrue(reader.next().isEmpty());
    }

    @Test
    void aLineAboveTheLimitIsPassedOverWithoutBeingKept() throws IOException, WireException {
        String fits = "{\"a\":\"" + "x".repeat(92) + "\"}";
        String tooLong = "{\"a\":\"" + "x".repeat(200_000) + "\"}";
        JsonLineReader reader =
                reader((tooLong + "\n" + fits + "\n").getBytes(StandardCharsets.UTF_8), 100);
        assertProblem("wire.problem.line-too-long", 1, reader);
        assertEquals(2, reader.next().orElseThrow().number());
    }

    @Test
    void theLimitIsExact() throws IOException {
        byte[] line = "{\"a\":1}\n".getBytes(StandardCharsets.UTF_8);
        List<Object> seen = new ArrayList<>();
        assertThrows(WireException.class, () -> seen.add(reader(line, 6).next()));
        assertTrue(seen.isEmpty());
    }

    @Test
    void theWriterRefusesWhatNoReaderWouldTake() {
        Map<String, String> huge = Map.of("a", "x".repeat(JsonLineReader.MAX_LINE_BYTES));
        assertThrows(IllegalArgumentException.class, () -> written(huge));
    }

    private static void assertProblem(String key, long line, JsonLineReader reader) {
        WireException e = assertThrows(WireException.class, reader::next);
        assertEquals(key, e.problem().key());
        assertEquals(line, e.problem().args().get("line"));
    }

    private static byte[] written(Map<String, ?> object) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLineWriter(out).write(object);
        return out.toByteArray();
    }

    private static JsonLineReader reader(byte[] bytes, int limit) {
        return new JsonLineReader(new ByteArrayInputStream(bytes), limit);
    }
}
