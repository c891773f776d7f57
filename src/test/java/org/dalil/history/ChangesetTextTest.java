package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.dalil.wire.WireException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// An act reads back from the journal as it was written, and a broken entry is refused as such.
class ChangesetTextTest {
    private static final UUID ID = new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final Stamp STAMP = new Stamp(1_700_000_000_000L, 3, "0a1b2c3d");

    /// Text of any script, without halves of surrogate pairs, which are no text.
    private static Arbitrary<String> text() {
        return Arbitraries.strings().withChars("aZ\"\\/\n\t\u0001 жқ’ئ").ofMaxLength(8);
    }

    private static Arbitrary<RecordRef> ref() {
        return Combinators.combine(
                        Arbitraries.of(RecordKind.values()), Arbitraries.longs().greaterOrEqual(0))
                .as((kind, low) -> new RecordRef(kind, new UUID(0x0198_0000_0000_7000L, low)));
    }

    private static Arbitrary<Creation> creation() {
        Arbitrary<Map<String, String>> fields =
                Arbitraries.maps(Arbitraries.of("label", "kind", "note"), text());
        Arbitrary<Origin> origin =
                text().map(by -> new Origin(AT.minusSeconds(60), by, STAMP)).injectNull(0.5);
        return Combinators.combine(ref(), fields, origin)
                .as((ref, values, from) -> new Creation(ref, new LinkedHashMap<>(values), from));
    }

    private static Arbitrary<Edit> edit() {
        return Combinators.combine(ref(), text().injectNull(0.3), text().injectNull(0.3))
                .as((ref, before, after) -> new Edit(ref, "label", before, after));
    }

    @Provide
    Arbitrary<Changeset> sets() {
        return Combinators.combine(
                        creation().list().ofMaxSize(3),
                        edit().list().ofMaxSize(3),
                        text(),
                        Arbitraries.of(Act.Role.values()),
                        Arbitraries.of(ID).injectNull(0.5))
                .as((made, edits, by, role, target) ->
                        new Changeset(
                                ID,
                                ActName.of("people.act.add", "name", by),
                                AT,
                                by,
                                STAMP,
                                role,
                                target,
                                made,
                                edits));
    }

    @Property(tries = 200)
    void anActReadsBackAsItWasWritten(@ForAll("sets") Changeset set) throws Exception {
        byte[] written = ChangesetText.write(set).getFirst();
        Changeset read = new ChangesetText.Reader().next(written);

        assertEquals(set, read);
        assertNotNull(read);
        assertArrayEquals(written, ChangesetText.write(read).getFirst());
        assertTrue(ChangesetText.readVoided(written).isEmpty());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static final String WHOLE =
            """
            {"type":"act","id":"01980000-0000-7000-8000-000000000001","name":"a","args":{},\
            "at":"2026-03-02T10:00:00Z","by":"KM","stamp":"018bcfe56800-0003-0a1b2c3d",\
            "role":"DO","target":null,"made":[{"ref":"agent:01980000-0000-7000-8000-000000000001",\
            "fields":{"label":"A"}}],"edits":[]}\
            """;

    @Test
    void theEntryThatTheBrokenOnesAreMadeFromIsWhole() throws Exception {
        Changeset read = new ChangesetText.Reader().next(bytes(WHOLE));
        assertNotNull(read);
        assertEquals("A", read.creations().getFirst().values().get("label"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\":\"01980000-0000-7000-8000-000000000001\",>",
                "\"name\":\"a\">\"name\":7",
                "\"at\":\"2026-03-02T10:00:00Z\">\"at\":\"yesterday\"",
                "\"by\":\"KM\">\"by\":null",
                "0a1b2c3d>0A1B2C3D",
                "\"DO\">\"DOUBLE\"",
                "\"target\":null>\"target\":\"x\"",
                "\"target\":null>\"target\":[]",
                "agent:>ghost:",
                "\"label\":\"A\">\"label\":1",
                "\"edits\":[]>\"edits\":[\"x\"]",
                "\"edits\":[]>\"edits\":[null]",
                "\"edits\":[]>\"edits\":[{\"ref\":\"agent:1\",\"field\":\"a\"}]",
            })
    void aBrokenEntryIsRefused(String change) {
        int cut = change.indexOf('>');
        String broken = WHOLE.replace(change.substring(0, cut), change.substring(cut + 1));

        WireException thrown =
                assertThrows(
                        WireException.class, () -> new ChangesetText.Reader().next(bytes(broken)));
        assertEquals("history.problem.journal", thrown.problem().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"type\":\"act\"", "\u0000", "nonsense"})
    void whatIsNoJsonIsRefused(String entry) {
        assertThrows(WireException.class, () -> new ChangesetText.Reader().next(bytes(entry)));
    }

    @Test
    void otherEntriesAreNotActs() throws Exception {
        assertNull(new ChangesetText.Reader().next(ChangesetText.voided(ID)));
        assertNull(new ChangesetText.Reader().next(ChangesetText.lost()));
        assertNull(new ChangesetText.Reader().next(bytes("[1]")));
        assertEquals(ID, ChangesetText.readVoided(ChangesetText.voided(ID)).orElseThrow());
        assertTrue(ChangesetText.readVoided(ChangesetText.lost()).isEmpty());
        assertTrue(ChangesetText.readVoided(bytes("[]")).isEmpty());
    }

    @Test
    void aVoidEntryThatNamesNoActIsRefused() {
        assertThrows(
                WireException.class,
                () -> ChangesetText.readVoided(bytes("{\"type\":\"void\",\"id\":\"none\"}")));
    }

    @Test
    void everyRecordTouchedIsToldOnce() {
        RecordRef agent = new RecordRef(RecordKind.AGENT, ID);
        RecordRef place = new RecordRef(RecordKind.PLACE, ID);
        Changeset set =
                new Changeset(
                        ID,
                        ActName.of("a"),
                        AT,
                        "KM",
                        STAMP,
                        Act.Role.DO,
                        null,
                        List.of(new Creation(agent, Map.of(), null)),
                        List.of(
                                new Edit(agent, "label", "a", "b"),
                                new Edit(place, "name", "a", "b")));

        assertEquals(List.of(agent, place), List.copyOf(set.touched()));
    }
}
