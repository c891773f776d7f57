package org.dalil.sound.packet;

import static org.dalil.sound.SoundKit.frames;
import static org.dalil.sound.SoundKit.rest;
import static org.dalil.sound.packet.PacketsKit.SIZE;
import static org.dalil.sound.packet.PacketsKit.numbered;
import static org.dalil.sound.packet.PacketsKit.shape;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.SoundRemark;
import org.dalil.sound.stream.BlockRecording;
import org.dalil.sound.stream.DamagedPieceException;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Packets become frames at the right places, whatever is skipped, damaged or sought.
class PacketSourceTest {
    private final PacketsKit.Noted decoders = new PacketsKit.Noted();

    private Recording recording(Packets packets, PacketShape shape) {
        return new BlockRecording(new PacketSource(packets, shape, decoders));
    }

    @Property(tries = 200)
    void everyFrameIsThatOfItsPacket(
            @ForAll @IntRange(max = 25) int skip,
            @ForAll @IntRange(max = 500) int from,
            @ForAll @IntRange(max = 12) int warm)
            throws SoundException {
        Recording recording = recording(numbered(50, false, -1), shape(skip, -1, warm));
        recording.seek(from);

        float[] heard = rest(recording);

        assertEquals(Math.max(0, 50 * SIZE - skip - from), heard.length);
        for (int i = 0; i < heard.length; i++) {
            assertEquals((from + i + skip) / SIZE, heard[i]);
        }
    }

    @Test
    void whatIsNotToBeHeardIsCutAway() throws SoundException {
        Recording recording = recording(numbered(50, false, -1), shape(15, 33, 0));

        float[] heard = rest(recording);

        assertEquals(33, recording.format().frames());
        assertEquals(33, heard.length);
        assertEquals(1f, heard[0]);
        assertEquals(4f, heard[32]);
    }

    @Test
    void aSeekWarmsANewDecoder() throws SoundException {
        Recording recording = recording(numbered(50, false, -1), shape(0, -1, 3));
        recording.seek(205);

        frames(recording, 10);

        assertEquals(List.of(17, 18, 19, 20, 21), decoders.given.getLast());
    }

    /// Frames that lie in the block at hand are taken from it.
    @Test
    void aShortStepBackNeedsNoDecoder() throws SoundException {
        Recording recording = recording(numbered(50, false, -1), shape(0, -1, 3));
        frames(recording, 107);
        recording.seek(101);

        assertArrayEquals(new float[] {10, 10}, frames(recording, 2));
        assertEquals(1, decoders.given.size());
    }

    @Test
    void aDamagedPacketIsSilentAndToldOnce() throws SoundException {
        Recording recording = recording(numbered(70, false, -1), shape(0, -1, 3));

        float[] heard = rest(recording);

        assertEquals(700, heard.length);
        assertEquals(0f, heard[665]);
        assertEquals(0f, heard[555]);
        assertEquals(67f, heard[670]);
        assertEquals(
                List.of(new SoundRemark(660, SoundProblems.damagedPiece())), recording.remarks());
        recording.seek(0);
        rest(recording);
        assertEquals(1, recording.remarks().size());
    }

    @Test
    void gapsAndCutsAreTold() throws SoundException {
        Recording recording = recording(numbered(40, true, 20), shape(0, -1, 3));
        rest(recording);

        assertEquals(
                List.of(
                        new SoundRemark(200, SoundProblems.passedOver()),
                        new SoundRemark(400, SoundProblems.cutOff())),
                recording.remarks());
    }

    /// A table may promise packets for days, and none of them can be decoded.
    @Test
    void nothingButDamageComesToAnEnd() throws SoundException {
        PacketDecoder broken =
                (packet, length, out) -> {
                    throw new DamagedPieceException();
                };
        Packets promised = numbered(Integer.MAX_VALUE, false, -1);
        Recording recording =
                new BlockRecording(new PacketSource(promised, shape(0, -1, 3), () -> broken));

        assertEquals(20_001 * SIZE, rest(recording).length);
        assertEquals(200, recording.remarks().size());
        recording.seek(1_000_000);
        assertEquals(1, frames(recording, 1).length);
    }

    @Test
    void noPacketsAreNoSound() throws SoundException {
        Recording recording = recording(numbered(0, false, -1), shape(5, -1, 3));

        assertEquals(0, recording.format().frames());
        assertEquals(0, rest(recording).length);
        recording.seek(100);
        assertEquals(0, rest(recording).length);
        assertTrue(recording.remarks().isEmpty());
    }
}
