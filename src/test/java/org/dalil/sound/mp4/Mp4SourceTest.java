package org.dalil.sound.mp4;

import static org.dalil.sound.SoundKit.joined;
import static org.dalil.sound.SoundKit.mark;
import static org.dalil.sound.SoundKit.opening;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.resource;
import static org.dalil.sound.SoundKit.rest;
import static org.dalil.sound.mp4.Boxes.box;
import static org.dalil.sound.mp4.Boxes.ints;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.dalil.kernel.Problem;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The sound of MP4 files, wherever their parts lie and whatever else they hold.
class Mp4SourceTest {
    private static final String FILE = "tones-16-mono.m4a";

    private static int at(byte[] file, String name) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(name);
    }

    private static Problem problem(byte[] file) throws SoundException {
        var named = assertInstanceOf(SoundOpening.NotPlayable.class, opening(file));
        assertEquals(SoundKind.M4A, named.kind());
        return named.problem();
    }

    /// The table of contents before the sound, as it is written for streaming: every place moves.
    @Test
    void theTableMayComeFirst() throws IOException, SoundException {
        byte[] file = resource(FILE);
        int moov = at(file, "moov") - 4;
        int mdat = at(file, "mdat") - 4;
        int size = ByteBuffer.wrap(file).getInt(moov);
        byte[] table = Arrays.copyOfRange(file, moov, moov + size);
        int places = at(table, "stco") + 8;
        ByteBuffer change = ByteBuffer.wrap(table);
        for (int i = 0; i < change.getInt(places); i++) {
            int entry = places + 4 + 4 * i;
            change.putInt(entry, change.getInt(entry) + size);
        }
        byte[] moved =
                joined(Arrays.copyOf(file, mdat), table, Arrays.copyOfRange(file, mdat, moov));

        assertAlike(rest(playable(file)), rest(playable(moved)));
    }

    /// The decoder fills noise in anew each time, so samples are alike and not the same.
    private static void assertAlike(float[] expected, float[] actual) {
        assertArrayEquals(expected, actual, 0.15f);
    }

    @Test
    void otherBoxesAreNoHindrance() throws IOException, SoundException {
        byte[] file = resource(FILE);
        float[] plain = rest(playable(file));

        assertAlike(plain, rest(playable(joined(file, box("free", new byte[99])))));
        assertAlike(plain, rest(playable(joined(file, new byte[] {0, 0, 0, 3, 1}))));
    }

    /// An encoder’s silence is taken away; a cut of somebody’s is played nevertheless.
    @ParameterizedTest
    @CsvSource({"0, 1024", "1024, 0", "-1, 1024", "32000, 1024"})
    void onlyShortEditsAreFollowed(int begin, int more) throws IOException, SoundException {
        byte[] file = resource(FILE);
        int plain = rest(playable(file)).length;
        int edits = at(file, "elst") + 8;
        assertEquals(1024, ByteBuffer.wrap(file).getInt(edits + 8));
        ByteBuffer.wrap(file).putInt(edits + 8, begin);

        assertEquals(plain + more, rest(playable(file)).length);
    }

    @ParameterizedTest
    @CsvSource({
        "samr, AMR",
        "alac, Apple Lossless",
        "sowt, PCM in MP4",
        "Opus, Opus in MP4",
        "enca, protected MP4",
        "qqqq, qqqq"
    })
    void otherCodingsAreNamed(String coding, String name) throws IOException, SoundException {
        byte[] file = resource(FILE);
        System.arraycopy(mark(coding), 0, file, at(file, "mp4a"), 4);

        assertEquals(SoundProblems.notPlayed(name), problem(file));
    }

    @Test
    void mp3InsideIsNamed() throws IOException, SoundException {
        byte[] file = resource(FILE);
        int entry = at(file, "esds") + 8;
        while (file[entry] != 0x40) {
            entry++;
        }
        file[entry] = 0x6B;

        assertEquals(SoundProblems.notPlayed("MPEG in MP4"), problem(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stsd", "stbl", "mdhd", "stsz", "stsc", "stco"})
    void withoutAPartOfItsTableItIsDamaged(String part) throws IOException, SoundException {
        byte[] file = resource(FILE);
        System.arraycopy(mark("none"), 0, file, at(file, part), 4);

        assertEquals(SoundProblems.damaged("MP4"), problem(file));
    }

    @Test
    void filesOfNothingAreNamed() throws SoundException {
        byte[] kind = box("ftyp", mark("M4A "), ints(0));

        assertEquals(SoundProblems.noIndex(), problem(kind));
        assertEquals(SoundProblems.noIndex(), problem(joined(kind, box("mdat", new byte[50]))));
        assertEquals(SoundProblems.silentFilm(), problem(joined(kind, box("moov"))));
        assertEquals(
                SoundProblems.silentFilm(),
                problem(joined(kind, box("moov", box("trak", box("mdia"))))));
        assertEquals(SoundProblems.damaged("MP4"), problem(joined(kind, sound())));
    }

    /// A track that says it is sound and nothing more.
    private static byte[] sound() {
        byte[] handler = box("hdlr", ints(0, 0), mark("soun"));
        return box("moov", box("trak", box("mdia", handler)));
    }

    @Test
    void packetsWithoutSenseAreSilence() throws IOException, SoundException {
        byte[] file = resource(FILE);
        int plain = rest(playable(file)).length;
        int sound = at(file, "mdat") + 4;
        Arrays.fill(file, sound + 6000, sound + 7000, (byte) 0x5A);

        var recording = playable(file);

        assertEquals(plain, rest(recording).length);
        assertEquals(plain, recording.format().frames());
    }
}
