package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Journal entries that are cut, changed or made up: read as an act or refused as none, and never
/// anything else.
class HostileChangesetTest {
    private static final UUID ID = new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private static final RecordRef AGENT = new RecordRef(RecordKind.AGENT, ID);
    private static final Stamp STAMP = new Stamp(1_700_000_000_000L, 3, "0a1b2c3d");

    private static Changeset set(UUID id, int edits) {
        Origin origin = new Origin(Instant.parse("2020-01-01T00:00:00Z"), "ZZ", STAMP);
        return new Changeset(
                id,
                ActName.of("people.act.add", "name", "Зафар \"Z\""),
                Instant.parse("2026-03-02T10:00:00.000001Z"),
                "KM",
                STAMP,
                Act.Role.UNDO,
                ID,
                List.of(new Creation(AGENT, Map.of("label", "A\u0000\u2028"), origin)),
                Collections.nCopies(edits, new Edit(AGENT, "label", null, "қ")));
    }

    private static byte[] entry() throws Exception {
        return ChangesetText.write(set(ID, 1)).getFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anEntryCutAnywhereIsRefused() throws Exception {
        byte[] whole = entry();
        assertEquals(set(ID, 1), new ChangesetText.Reader().next(whole));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(
                    WireException.class,
                    () -> new ChangesetText.Reader().next(cut),
                    "at " + length);
            assertThrows(WireException.class, () -> ChangesetText.readVoided(cut));
        }
    }

    /// What a changed byte leaves is refused, or is an act that can be written and read again.
    @Property(tries = 1000)
    void anEntryChangedAnywhereIsRefusedOrStillAnAct(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int changes) throws Exception {
        Random random = new Random(seed);
        byte[] harmed = entry();
        for (int i = 0; i < changes; i++) {
            harmed[random.nextInt(harmed.length)] = (byte) random.nextInt(256);
        }
        try {
            Changeset read = new ChangesetText.Reader().next(harmed);
            if (read != null) {
                assertEquals(
                        read,
                        new ChangesetText.Reader().next(ChangesetText.write(read).getFirst()));
            }
        } catch (WireException refused) {
            assertTrue(!refused.problem().key().isBlank());
        }
    }

    /// An act that lost its list of changes must not pass for one that changed nothing.
    @ParameterizedTest
    @ValueSource(strings = {"made", "edits", "args"})
    void whatShouldBeAListOrAnObjectAndIsNoneIsRefused(String name) throws Exception {
        for (Object other : List.of(7L, "[]", true, List.of(7L), "absent")) {
            Map<String, Object> act = members();
            act.put(name, other);
            act.values().remove("absent");
            byte[] changed = Json.canonical(act);
            assertThrows(
                    WireException.class,
                    () -> new ChangesetText.Reader().next(changed),
                    "" + other);
        }
    }

    @Test
    void aCountOfPartsThatIsNoNumberIsRefused() throws Exception {
        Map<String, Object> act = members();
        act.put("parts", "0");
        byte[] changed = Json.canonical(act);
        assertThrows(WireException.class, () -> new ChangesetText.Reader().next(changed));
    }

    private static Map<String, Object> members() throws Exception {
        Map<String, Object> members = new HashMap<>();
        ((Map<?, ?>) Json.parse(entry())).forEach((key, value) -> members.put((String) key, value));
        return members;
    }

    @Test
    void madeUpBytesAreRefused() {
        List<byte[]> entries =
                List.of(
                        new byte[] {(byte) 0xff, (byte) 0xfe},
                        new byte[] {'"', (byte) 0xc3, '"'},
                        bytes("[".repeat(200_000)),
                        bytes("{\"a\":".repeat(200_000)),
                        bytes("{\"type\":\"act\",\"type\":\"void\"}"),
                        bytes("{\"type\":\"act\"}{\"type\":\"act\"}"),
                        bytes("{\"type\":\"act\"}"),
                        bytes("{\"type\":\"part\"}"),
                        bytes("{\"type\":\"part\",\"id\":\"x\",\"made\":[7]}"),
                        bytes("{\"type\":\"part\",\"id\":\"x\",\"edits\":[[]]}"));
        for (byte[] entry : entries) {
            assertThrows(WireException.class, () -> new ChangesetText.Reader().next(entry));
        }
    }

    @Test
    void aVoidNamesOneActAndNothingElse() throws Exception {
        for (String id : List.of("null", "7", "[]", "\"\"", "\"0198\"", "{}")) {
            byte[] entry = bytes("{\"type\":\"void\",\"id\":" + id + "}");
            assertThrows(WireException.class, () -> ChangesetText.readVoided(entry), id);
        }
        assertThrows(
                WireException.class, () -> ChangesetText.readVoided(bytes("{\"type\":\"void\"}")));
        assertTrue(ChangesetText.readVoided(bytes("{\"type\":[\"void\"]}")).isEmpty());
        assertTrue(ChangesetText.readVoided(bytes("{\"id\":\"" + ID + "\"}")).isEmpty());
    }

    /// An entry of the same act as another kind of JSON would say, with a member changed.
    private static byte[] with(byte[] entry, String member, Object value) throws Exception {
        Map<String, Object> json = new HashMap<>();
        if (Json.parse(entry) instanceof Map<?, ?> members) {
            members.forEach((k, v) -> json.put((String) k, v));
        }
        json.put(member, value);
        return Json.canonical(json);
    }

    @Test
    void anActWaitsForExactlyItsParts() throws Exception {
        byte[] part =
                bytes("{\"type\":\"part\",\"id\":\"%s\",\"made\":[],\"edits\":[]}".formatted(ID));
        byte[] one = with(entry(), "parts", 1L);
        byte[] two = with(entry(), "parts", 2L);

        ChangesetText.Reader reader = new ChangesetText.Reader();
        assertNull(reader.next(part));
        assertEquals(set(ID, 1), reader.next(one));
        assertThrows(WireException.class, () -> new ChangesetText.Reader().next(one));

        ChangesetText.Reader short1 = new ChangesetText.Reader();
        assertNull(short1.next(part));
        assertThrows(WireException.class, () -> short1.next(two));

        ChangesetText.Reader more = new ChangesetText.Reader();
        assertNull(more.next(part));
        assertNull(more.next(part));
        assertThrows(WireException.class, () -> more.next(one));
    }

    /// The program stopped between the parts of one act; the next one begins its own.
    @Test
    void partsOfAnActThatNeverCameAreForgotten() throws Exception {
        UUID other = new UUID(ID.getMostSignificantBits(), ID.getLeastSignificantBits() + 1);
        String edit =
                "{\"ref\":\"%s\",\"field\":\"label\",\"before\":null,\"after\":\"lost\"}"
                        .formatted(AGENT);
        String part = "{\"type\":\"part\",\"id\":\"%s\",\"made\":[],\"edits\":[%s]}";
        ChangesetText.Reader reader = new ChangesetText.Reader();
        assertNull(reader.next(bytes(part.formatted(other, edit))));
        assertEquals(set(ID, 1), reader.next(entry()));

        assertNull(reader.next(bytes(part.formatted(other, edit))));
        assertNull(reader.next(bytes(part.formatted(ID, ""))));
        assertEquals(set(ID, 1), reader.next(with(entry(), "parts", 1L)));
        assertEquals(set(ID, 2), reader.next(ChangesetText.write(set(ID, 2)).getFirst()));
    }

    @Test
    void whatTheActIsCalledMayHoldNumbers() throws Exception {
        Changeset read =
                new ChangesetText.Reader()
                        .next(with(entry(), "args", Map.of("count", 5L, "name", "x")));
        assertNotNull(read);
        assertEquals(new ActName("people.act.add", Map.of("count", 5L, "name", "x")), read.name());
        byte[] holed =
                bytes(
                        new String(entry(), StandardCharsets.UTF_8)
                                .replaceFirst("\"args\":\\{[^}]*}", "\"args\":{\"name\":null}"));
        assertThrows(WireException.class, () -> new ChangesetText.Reader().next(holed));
    }
}
