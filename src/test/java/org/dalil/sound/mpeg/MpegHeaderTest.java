package org.dalil.sound.mpeg;

import static org.dalil.sound.SoundKit.joined;
import static org.dalil.sound.SoundKit.mark;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.resource;
import static org.dalil.sound.SoundKit.rest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;
import org.dalil.sound.stream.HeldBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Heads of MPEG frames, and what stands before the first.
class MpegHeaderTest {
    private static ByteReader in(byte[] bytes) {
        return new ByteReader(new HeldBytes(bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "FFFB9000, 1 3 44100 2 417 1152",
        "FFFB9200, 1 3 44100 2 418 1152",
        "FFFBE4C0, 1 3 48000 1 960 1152",
        "FFF384C4, 2 3 24000 1 192 576",
        "FFE318C4, 3 3 8000 1 72 576",
        "FFFD8400, 1 2 48000 2 384 1152",
        "FFFFC800, 1 1 32000 2 576 384",
        "FFF58000, 2 2 22050 2 417 1152"
    })
    void headsTellRateAndLength(String hex, String told) throws SoundException {
        MpegHeader header = MpegHeader.read(in(HexFormat.of().parseHex(hex)), 0);

        assertNotNull(header);
        assertEquals(
                told,
                "%d %d %d %d %d %d"
                        .formatted(
                                header.version(),
                                header.layer(),
                                header.rate(),
                                header.channels(),
                                header.length(),
                                header.size()));
        assertTrue(header.matches(header));
    }

    /// No sync, no layer, reserved version, no bitrate, reserved bitrate, reserved rate.
    @ParameterizedTest
    @CsvSource({"FEFB9000", "FFF99000", "FFEB9000", "FFFB0000", "FFFBF000", "FFFB9C00", "FFFE0000"})
    void otherBytesAreNone(String hex) throws SoundException {
        assertNull(MpegHeader.read(in(HexFormat.of().parseHex(hex)), 0));
    }

    @Test
    void aRecordingKeepsItsKind() throws SoundException {
        MpegHeader stereo = MpegHeader.read(in(HexFormat.of().parseHex("FFFB9000")), 0);
        MpegHeader mono = MpegHeader.read(in(HexFormat.of().parseHex("FFFB90C0")), 0);

        assertNotNull(stereo);
        assertNotNull(mono);
        assertFalse(stereo.matches(mono));
    }

    @Test
    void theNoteOfTheEncoderIsRead() throws IOException, SoundException {
        MpegStart noted = MpegStart.find(in(resource("tones-44-stereo-vbr.mp3")));
        MpegStart bare = MpegStart.find(in(resource("tones-44-bare.mp3")));

        assertNotNull(noted);
        assertEquals(576 + 529, noted.skip());
        assertEquals(155, noted.frames());
        assertNotNull(bare);
        assertEquals(0, bare.first());
        assertEquals(0, bare.skip());
    }

    /// A note that claims too much or too little changes nothing of what is heard.
    @ParameterizedTest
    @CsvSource({"1", "-1", "2147483647"})
    void aWrongNoteIsNotBelieved(int claimed) throws IOException, SoundException {
        byte[] file = resource("tones-44-stereo-vbr.mp3");
        int frames = rest(playable(file)).length;
        int note = new String(file, StandardCharsets.ISO_8859_1).indexOf("Xing");
        ByteBuffer.wrap(file).putInt(note + 8, claimed);
        Recording recording = playable(file);

        assertTrue(recording.format().millis() < 60_000);
        assertEquals(frames, rest(recording).length);
        assertEquals(frames / 2, recording.format().frames());
    }

    @Test
    void tagsBeforeAndBehindAreNoSound() throws IOException, SoundException {
        byte[] bare = resource("tones-44-bare.mp3");
        byte[] before = joined(mark("ID3\3\0\u0010\0\0\1\0"), new byte[138]);
        byte[] behind = joined(mark("TAG"), new byte[125]);
        int frames = rest(playable(bare)).length;
        Recording tagged = playable(joined(before, bare, behind));

        assertEquals(148, MpegStart.behindTags(in(joined(before, bare))));
        assertEquals(frames, rest(tagged).length);
        assertTrue(tagged.remarks().isEmpty());
    }

    @Test
    void aLoneFrameStandsAtTheBeginning() throws IOException, SoundException {
        byte[] frame = Arrays.copyOf(resource("tones-44-bare.mp3"), 209);
        byte[] late = joined(new byte[50], frame);

        MpegStart found = MpegStart.find(in(frame));

        assertNotNull(found);
        assertEquals(1152, rest(playable(frame)).length);
        assertNull(MpegStart.find(in(late)));
    }
}
