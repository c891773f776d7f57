package org.dalil.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

import org.dalil.exchange.age.AgeKit;
import org.dalil.exchange.age.AgeRecipient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The first entry says back what was put in, whatever the words, and nothing else passes for it.
class ShareManifestTest {
    private static final Instant MADE = Instant.parse("2026-02-03T04:05:06.123456Z");

    @Property(tries = 100)
    void whatIsWrittenIsRead(
            @ForAll @StringLength(max = 200) String purpose,
            @ForAll @LongRange(min = 0) long records,
            @ForAll @LongRange(min = 0) long blobs)
            throws ShareException {
        byte[] utf8 = purpose.getBytes(StandardCharsets.UTF_8);
        String whole = new String(utf8, StandardCharsets.UTF_8);
        ShareCover cover = new ShareCover(MADE, null, "0123abcd", whole);
        ShareManifest manifest = new ShareManifest(cover, List.of(), records, blobs);
        assertEquals(manifest, ShareManifest.read(manifest.json()));
    }

    @Property(tries = 20)
    void theOrderOfRecipientsDoesNotMatter(@ForAll @UniqueElements List<Byte> seeds)
            throws ShareException {
        List<AgeRecipient> recipients = new ArrayList<>();
        seeds.stream().limit(8).forEach(seed -> recipients.add(AgeKit.identity().recipient()));
        List<AgeRecipient> turned = new ArrayList<>(recipients);
        Collections.reverse(turned);
        turned.addAll(recipients);
        byte[] one = new ShareManifest(ShareKit.COVER, recipients, 1, 2).json();
        assertArrayEquals(one, new ShareManifest(ShareKit.COVER, turned, 1, 2).json());
        assertEquals(recipients.size(), ShareManifest.read(one).recipients().size());
    }

    @Test
    void theLongestCoverStillFits() throws ShareException {
        String purpose = "\u0001".repeat(ShareCover.MAX_PURPOSE);
        ShareCover cover = new ShareCover(MADE, "ж".repeat(100), "0123abcd", purpose);
        List<AgeRecipient> recipients = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            recipients.add(AgeKit.identity().recipient());
        }
        ShareManifest manifest = new ShareManifest(cover, recipients, 1, 1);
        assertTrue(manifest.json().length <= ShareManifest.MAX_BYTES);
        assertEquals(manifest, ShareManifest.read(manifest.json()));
    }

    @Test
    void unknownFieldsOfTheSameVersionArePassedOver() throws ShareException {
        ShareManifest manifest = new ShareManifest(ShareKit.COVER, List.of(), 0, 0);
        String json = new String(manifest.json(), StandardCharsets.UTF_8);
        String more = json.replaceFirst("\\{", "{\"added\":[1],");
        assertEquals(manifest, read(more));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "NOT_A_SHARE,\"format\":\"dalil-share\",\"format\":\"other\"",
                "NOT_A_SHARE,\"version\":1,\"version\":\"1\"",
                "NEWER_VERSION,\"version\":1,\"version\":7",
                "DAMAGED,\"blobs\":0,\"blobs\":0.5",
                "DAMAGED,\"records\":0,\"records\":-1",
                "DAMAGED,\"copy\":\"00c0ffee\",\"copy\":\"../..\"",
                "DAMAGED,\"made\":\"2026,\"made\":\"x",
                "DAMAGED,\"recipients\":[],\"recipients\":[\"age1x\"]",
                "DAMAGED,\"recipients\":[],\"recipients\":null",
                "DAMAGED,\"maker\":\"А. К.\",\"maker\":7",
                "DAMAGED,\"maker\":\"А. К.\",\"maker\":\" \"",
                "DAMAGED,\"recipients\":[],\"blobs\":0",
            })
    void whatIsWrongIsRefused(ShareFault fault, String from, String to) {
        ShareManifest manifest = new ShareManifest(ShareKit.COVER, List.of(), 0, 0);
        String json = new String(manifest.json(), StandardCharsets.UTF_8);
        assertTrue(json.contains(from), json);
        ShareException e = assertThrows(ShareException.class, () -> read(json.replace(from, to)));
        assertEquals(fault, e.fault());
    }

    @Test
    void aCoverHasBounds() {
        assertThrows(IllegalArgumentException.class, () -> cover(null, "0123ABCD", ""));
        assertThrows(IllegalArgumentException.class, () -> cover(" ", "0123abcd", ""));
        assertThrows(IllegalArgumentException.class, () -> cover("x".repeat(101), "0123abcd", ""));
        String tooLong = "x".repeat(ShareCover.MAX_PURPOSE + 1);
        assertThrows(IllegalArgumentException.class, () -> cover("x", "0123abcd", tooLong));
    }

    /// No calendar shows these in every zone: the sheet would break on them.
    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z"})
    void aMomentThatNoClockShowsIsRefused(String made) {
        ShareManifest manifest = new ShareManifest(ShareKit.COVER, List.of(), 0, 0);
        String json = new String(manifest.json(), StandardCharsets.UTF_8);
        String changed = json.replace(ShareKit.COVER.madeAt().toString(), made);
        ShareException e = assertThrows(ShareException.class, () -> read(changed));
        assertEquals(ShareFault.DAMAGED, e.fault());
    }

    private static ShareCover cover(@Nullable String maker, String copy, String purpose) {
        return new ShareCover(MADE, maker, copy, purpose);
    }

    private static ShareManifest read(String json) throws ShareException {
        return ShareManifest.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
