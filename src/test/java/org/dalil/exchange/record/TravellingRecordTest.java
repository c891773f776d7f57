package org.dalil.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.history.Records;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.BareCasefile;
import org.dalil.wire.Json;
import org.dalil.wire.JsonLineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A record written as a line is read back as the same record, whatever its words are; nothing that
/// means something in one casefile only goes along.
class TravellingRecordTest {
    private static final RecordLines LINES = new RecordLines(BareCasefile.SHAPES);

    private static Incoming read(byte[] bytes) throws Exception {
        try (JsonLineReader reader = new JsonLineReader(new ByteArrayInputStream(bytes))) {
            return Incoming.read(reader, LINES, new Cancel());
        }
    }

    private static Records.Written row(Map<String, String> fields) {
        return new Records.Written(
                RecordKit.id(1), new LinkedHashMap<>(fields), RecordKit.ORIGIN, false);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aЖқ \"\\/{}[],:'\n\r\t\u0000\u001f\u007f\u0085\u2028\u2029\u202E’ﷺ")
                .ofMaxLength(40)
                .map(text -> "x" + text);
    }

    @Property(tries = 400)
    void whateverTheWordsAreTheyComeBack(@ForAll("words") String label, @ForAll("words") String by)
            throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", "person");
        fields.put("label", label);
        fields.put("description", by + " 🜁");
        fields.put("identity_known", "false");
        byte[] line = Json.canonical(LINES.json(RecordKind.AGENT, row(fields)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(line);
        file.write('\n');
        Incoming incoming = read(file.toByteArray());

        assertEquals(List.of(), incoming.refusals().listed());
        RecordLine back = incoming.ordered().getFirst();
        assertEquals(fields, back.fields());
        assertEquals(RecordKit.ORIGIN, back.origin());
        assertEquals(RecordKit.id(1), back.ref().id());
        assertFalse(new String(line, StandardCharsets.UTF_8).contains("\n"), "one line");
    }

    @Test
    void theNameOfASealedFileStaysAtHome() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("item", RecordKit.id(2).toString());
        fields.put("engine", "x");
        fields.put("blob", "00112233445566778899aabbccddeeff");
        fields.put("sha256", "0".repeat(64));
        fields.put("length", "5");
        byte[] line = Json.canonical(LINES.json(RecordKind.TEXT_VERSION, row(fields)));

        assertFalse(new String(line, StandardCharsets.UTF_8).contains("blob"));
        fields.remove("blob");
        assertEquals(fields, read(line).ordered().getFirst().fields());
    }

    @Test
    void numbersAndFlagsAreNoTexts() {
        Map<String, Object> json =
                LINES.json(
                        RecordKind.CLAIM,
                        row(Map.of("number", "9007199254740993", "statement", "s")));

        assertEquals(
                Map.of("number", 9_007_199_254_740_993L, "statement", "s"), json.get("fields"));
        assertEquals(RecordLines.VERSION, json.get("v"));
        assertEquals("claim", json.get("kind"));
    }

    private static final String AGENT =
            """
            {"v":1,"kind":"agent","id":"0198a000-0000-7000-8000-000000000001",\
            "at":"%s","by":"%s","stamp":"019b7d4f8c00-0000-0a0b0c0d",\
            "fields":{"kind":"person","label":"A","identity_known":true}}\
            """;

    private static Incoming read(String at, String by) throws Exception {
        return read(AGENT.formatted(at, by).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMomentIsKeptToTheMicrosecond() throws Exception {
        RecordLine line = read("2026-01-02T03:04:05.123456789Z", "AB").ordered().getFirst();

        assertEquals("2026-01-02T03:04:05.123456Z", line.origin().at().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "2026-01-02T03:04:05",
                "2026-02-30T03:04:05Z",
                "2026-01-02",
                "",
                "now"
            })
    void aMomentThatNoCalendarOfOursHoldsIsRefused(String at) throws Exception {
        Incoming incoming = read(at, "AB");

        assertTrue(incoming.records().isEmpty());
        assertEquals("at", incoming.refusals().listed().getFirst().problem().args().get("field"));
    }

    @Test
    void initialsHaveABound() throws Exception {
        assertEquals(1, read("2026-01-02T03:04:05Z", "Ж".repeat(100)).records().size());
        assertEquals(0, read("2026-01-02T03:04:05Z", "Ж".repeat(101)).records().size());
        assertEquals(0, read("2026-01-02T03:04:05Z", " \u2003 ").records().size());
    }

    /// What a stranger calls a field is not repeated to people unless it is a plain word.
    @ParameterizedTest
    @ValueSource(strings = {"<b>", "a b", "ALL", "поле", "{count}", "x.y", ""})
    void aStrangeNameIsNotRepeated(String name) throws Exception {
        String line =
                AGENT.formatted("2026-01-02T03:04:05Z", "AB")
                        .replace("\"label\"", "\"" + name + "\":1,\"label\"");
        Refusal refusal =
                read(line.getBytes(StandardCharsets.UTF_8)).refusals().listed().getFirst();

        assertEquals("exchange.refusal.unknown-field", refusal.problem().key());
        assertEquals("–", refusal.problem().args().get("field"));
    }

    @Test
    void refusingTakesOneOutAndLeavesTheOthersInOrder() throws Exception {
        String one = AGENT.formatted("2026-01-02T03:04:05Z", "AB");
        String file =
                one
                        + "\n"
                        + one.replace("0001\"", "0002\"")
                        + "\n\n"
                        + one.replace("0001\"", "0003\"");
        Incoming incoming = read(file.getBytes(StandardCharsets.UTF_8));
        RecordLine second = incoming.of(RecordKind.AGENT).get(1);
        long before = incoming.refusals().count();
        incoming.refuse(second, Refusal.of(second, "quote"));

        assertEquals(
                List.of(RecordKit.id(1).toString(), RecordKit.id(3).toString()),
                incoming.ordered().stream().map(line -> line.ref().id().toString()).toList());
        assertEquals(before + 1, incoming.refusals().count());
        assertEquals(List.of(), incoming.of(RecordKind.CLAIM));
    }
}
