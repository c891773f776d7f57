package org.dalil.packet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.exchange.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a packet says about itself and how it is signed, read back and spoilt.
class PacketFilesTest {
    private static final byte[] LIST = "00  bagit.txt\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void aCoverComesBackAsItWas() {
        PacketCover cover = PacketKit.cover(PacketKit.RECIPIENT.recipient());
        assertEquals(Optional.of(cover), PacketCover.read(cover.json()));
        assertEquals(Optional.of(1L), PacketCover.version(cover.json()));
        String text = new String(cover.json(), StandardCharsets.UTF_8);
        assertFalse(text.contains(PacketKit.RECIPIENT.recipient().text()), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"format\":\"dalil-packet\"}",
                "{\"format\":\"dalil-packet\",\"version\":\"1\"}",
                "{\"format\":\"dalil-packet\",\"version\":1}",
                "{\"format\":\"dalil-share\",\"version\":1}"
            })
    void whatIsNoCoverIsNone(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), PacketCover.read(bytes));
        assertEquals(Optional.empty(), PacketSignature.read(bytes));
    }

    @Test
    void aCoverOfAnotherVersionOrWithBadPartsIsNone() {
        String json = new String(PacketKit.cover().json(), StandardCharsets.UTF_8);
        List<String> spoilt =
                List.of(
                        json.replace("\"version\":1", "\"version\":2"),
                        json.replace("2026-02-03T04:05:06Z", "yesterday"),
                        json.replace("\"recipients\":[]", "\"recipients\":[\"x\"]"),
                        json.replace("\"recipients\":[]", "\"recipients\":{}"),
                        json.replace(PacketKit.NAME, "a/b"),
                        json.replace("\"purpose\"", "\"porpoise\""));
        for (String bad : spoilt) {
            assertFalse(bad.equals(json));
            byte[] bytes = bad.getBytes(StandardCharsets.UTF_8);
            assertEquals(Optional.empty(), PacketCover.read(bytes), bad);
        }
    }

    @Property(tries = 200)
    void anyBytesAreReadWithoutFailing(@ForAll byte[] bytes) {
        assertEquals(Optional.empty(), PacketCover.read(bytes));
        assertEquals(Optional.empty(), PacketSignature.read(bytes));
    }

    @Test
    void coversHoldWhatTheyCan() {
        Instant far = Instant.MAX;
        String name = PacketKit.NAME;
        assertThrows(IllegalArgumentException.class, () -> cover(name, far, "t"));
        assertThrows(IllegalArgumentException.class, () -> cover(name, PacketKit.MADE, " "));
        assertThrows(IllegalArgumentException.class, () -> cover("a/b", PacketKit.MADE, "t"));
        String long1 = "x".repeat(10_001);
        assertThrows(IllegalArgumentException.class, () -> cover(name, PacketKit.MADE, long1));
    }

    private static PacketCover cover(String name, Instant made, String title) {
        return new PacketCover(name, made, title, "", "", List.of());
    }

    @Test
    void aSignatureFitsItsListAndNoOther() {
        SigningKey key = SigningKey.generate();
        PacketSignature made = PacketSignature.sign(key, LIST);
        PacketSignature read = PacketSignature.read(made.json()).orElseThrow();
        assertTrue(read.fits(LIST));
        assertEquals(key.verifyingKey(), read.key());
        assertArrayEquals(made.raw(), read.raw());
        byte[] other = LIST.clone();
        other[0] ^= 1;
        assertFalse(read.fits(other));
    }

    @Test
    void noByteOfTheSignatureMayDiffer() {
        byte[] json = PacketSignature.sign(PacketKit.KEY, LIST).json();
        for (int i = 0; i < json.length; i++) {
            byte[] flipped = json.clone();
            flipped[i] ^= 1;
            boolean passes =
                    PacketSignature.read(flipped).map(read -> read.fits(LIST)).orElse(false);
            assertFalse(passes, "byte " + i);
        }
    }
}
