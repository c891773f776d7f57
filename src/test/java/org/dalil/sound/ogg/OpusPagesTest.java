package org.dalil.sound.ogg;

import static org.dalil.sound.SoundKit.joined;
import static org.dalil.sound.SoundKit.opening;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.rest;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.stream.ByteReader;
import org.dalil.sound.stream.HeldBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Opus in pages made by hand: where time comes from when pages are lost, late or of others.
class OpusPagesTest {
    private static final int SERIAL = 77;
    private static final int EACH = 960;

    private static byte[] begin(int skip) {
        return joined(
                OggKit.page(2, 0, SERIAL, List.of(OggKit.head(1, skip, 0))),
                OggKit.page(0, 0, SERIAL, List.of(OggKit.tags())));
    }

    /// A page of two packets, 40 ms, that ends at a time.
    private static byte[] sound(int flags, long granule) {
        return OggKit.page(flags, granule, SERIAL, List.of(OggKit.silence(40), OggKit.silence(60)));
    }

    @Test
    void theLengthIsThatOfThePagesWithoutWhatIsSkipped() throws SoundException {
        Recording recording =
                playable(joined(begin(312), sound(0, 1920), sound(0, 3840), sound(4, 5000)));

        assertEquals(5000 - 312, recording.format().frames());
        assertEquals(5000 - 312, rest(recording).length);
        assertEquals(List.of(), recording.remarks());
    }

    /// What was recorded from a live stream begins at any time.
    @Test
    void aStreamMayBeginLate() throws SoundException {
        long late = 48_000L * 3600;
        Recording recording =
                playable(joined(begin(0), sound(0, late + 1920), sound(4, late + 3840)));

        assertEquals(3840, recording.format().frames());
        assertEquals(3840, rest(recording).length);
        recording.seek(2000);
        assertEquals(1840, rest(recording).length);
    }

    @Test
    void aLostPageLeavesItsTime() throws SoundException {
        byte[] lost = sound(0, 3840);
        lost[40] ^= 1;
        Recording recording =
                playable(joined(begin(0), sound(0, 1920), lost, sound(0, 5760), sound(4, 7680)));

        assertEquals(7680, rest(recording).length);
        assertEquals(SoundProblems.passedOver(), recording.remarks().getFirst().problem());
        assertEquals(40, recording.remarks().getFirst().atMillis());
    }

    @Test
    void aJumpOfHoursIsNotBelieved() throws SoundException {
        byte[] far = sound(0, 48_000L * 36_000);
        Recording recording =
                playable(joined(begin(0), sound(0, 1920), new byte[9], far, sound(4, 5760)));

        assertTrue(rest(recording).length <= 5760);
    }

    @Test
    void packetsGoOnOverPages() throws SoundException {
        byte[] large = OggKit.silence(600);
        byte[] first = java.util.Arrays.copyOf(large, 510);
        byte[] second = java.util.Arrays.copyOfRange(large, 510, 600);
        byte[] file =
                joined(
                        begin(0),
                        sound(0, 1920),
                        OggKit.page(0, -1, SERIAL, new byte[] {-1, -1}, first),
                        OggKit.page(1, 2880, SERIAL, new byte[] {90}, second),
                        sound(4, 4800));
        Recording recording = playable(file);

        assertEquals(4800, rest(recording).length);
        assertEquals(List.of(), recording.remarks());
        PacketWalk walk = new PacketWalk(new ByteReader(new HeldBytes(file)), SERIAL);
        walk.seek(begin(0).length);
        assertEquals(40, walk.next());
        assertEquals(60, walk.next());
        assertEquals(600, walk.next());
        assertArrayEquals(large, java.util.Arrays.copyOf(walk.packet(), 600));
        assertEquals(40, walk.next());
        assertEquals(60, walk.next());
        assertEquals(-1, walk.next());
    }

    /// Of a packet whose beginning is lost the rest is dropped.
    @Test
    void aRestWithoutItsBeginningIsDropped() throws SoundException {
        byte[] rest =
                joined(
                        OggKit.page(1, 960, SERIAL, new byte[] {9, 20}, new byte[29]),
                        sound(4, 2880));
        PacketWalk walk = new PacketWalk(new ByteReader(new HeldBytes(rest)), SERIAL);

        assertEquals(20, walk.next());
        assertEquals(40, walk.next());
    }

    @Test
    void pagesOfOthersAreSkipped() throws SoundException {
        byte[] other = OggKit.page(2, 0, 5, List.of(new byte[] {1, 2, 3}));
        Recording recording = playable(joined(begin(0), sound(0, 1920), other, sound(4, 3840)));

        assertEquals(3840, rest(recording).length);
        assertEquals(SoundProblems.followedByOther(), recording.remarks().getFirst().problem());
    }

    @Test
    void theLastPageMayBeCut() throws SoundException {
        byte[] last = sound(4, 3840);
        byte[] cut = java.util.Arrays.copyOf(last, last.length - 30);
        Recording recording = playable(joined(begin(0), sound(0, 1920), cut));

        assertEquals(1920 + EACH, rest(recording).length);
        assertEquals(SoundProblems.cutOff(), recording.remarks().getFirst().problem());
    }

    @Test
    void packetsThatCannotBeDecodedAreSilence() throws SoundException {
        byte[] bad = {(byte) 0xFB, (byte) 0x3F, 0, 0};
        byte[] page = OggKit.page(0, 1920, SERIAL, List.of(OggKit.silence(40), bad));
        Recording recording = playable(joined(begin(0), page, sound(4, 3840)));

        assertTrue(rest(recording).length >= 1920);
        assertEquals(SoundProblems.damagedPiece(), recording.remarks().getFirst().problem());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 480",
        "24, 0, 2880",
        "96, 0, 480",
        "104, 0, 960",
        "128, 0, 120",
        "248, 0, 960",
        "249, 0, 1920",
        "251, 3, 2880",
        "27, 63, 5760"
    })
    void theFirstBytesTellTheLength(int first, int second, int frames) {
        assertEquals(frames, OpusHead.frames(first, second));
    }

    @Test
    void headsAreRead() throws SoundException {
        ByteReader in = new ByteReader(new HeldBytes(OggKit.head(2, 312, -2560)));

        OpusHead head = OpusHead.read(in, 0);

        assertEquals(2, head.channels());
        assertEquals(312, head.skip());
        assertEquals(Math.pow(10, -0.5), head.gain(), 1e-6);
    }

    @Test
    void whatIsNoSoundIsNamed() throws SoundException {
        var many =
                assertInstanceOf(
                        SoundOpening.NotPlayable.class,
                        opening(OggKit.page(2, 0, 1, List.of(OggKit.head(6, 0, 0)))));
        var bare = assertInstanceOf(SoundOpening.NotPlayable.class, opening(begin(0)));
        var film =
                assertInstanceOf(
                        SoundOpening.NotPlayable.class,
                        opening(OggKit.page(2, 0, 1, List.of(new byte[] {1, 2}))));

        assertEquals(SoundProblems.notPlayed("Opus, 6 ch"), many.problem());
        assertEquals(SoundProblems.damaged("Opus"), bare.problem());
        assertEquals(SoundProblems.damaged("Ogg"), film.problem());
    }

    @Test
    void onlyRightChecksumsArePages() throws SoundException {
        byte[] page = sound(0, 960);
        ByteReader good = new ByteReader(new HeldBytes(page));
        byte[] broken = page.clone();
        broken[30] ^= 4;

        assertEquals(960, java.util.Objects.requireNonNull(OggPage.read(good, 0)).granule());
        assertNull(OggPage.read(new ByteReader(new HeldBytes(broken)), 0));
        assertNull(OggPage.read(good, 1));
        assertNull(OggPage.find(good, 0, page.length, 5));
    }
}
