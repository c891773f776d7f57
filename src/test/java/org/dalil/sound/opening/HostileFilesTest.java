package org.dalil.sound.opening;

import static org.dalil.sound.SoundKit.joined;
import static org.dalil.sound.SoundKit.mark;
import static org.dalil.sound.SoundKit.opening;
import static org.dalil.sound.SoundKit.playable;
import static org.dalil.sound.SoundKit.resource;
import static org.dalil.sound.SoundKit.rest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundKit;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Whatever the bytes are, opening and reading end soon, with an outcome and without an exception.
class HostileFilesTest {
    private static final List<String> PLAYED =
            List.of(
                    "tones-16-mono-vbr.mp3",
                    "tones-8-mono.mp3",
                    "tones-16-mono.flac",
                    "tones-16-mono.m4a",
                    "tones-44-stereo.aac",
                    "film.mp4",
                    "voice-16-mono.opus");
    private static final List<String> MARKS =
            List.of("RIFF    WAVEfmt ", "fLaC", "OggS", "    ftypM4A ", "ID3", "\u00FF\u00FB");
    private static final long LONGEST = 700L * 48_000;

    @Property(tries = 300)
    void randomBytesEnd(@ForAll long seed, @ForAll @IntRange(max = 6) int mark)
            throws SoundException {
        Random random = new Random(seed);
        byte[] noise = new byte[random.nextInt(3000)];
        random.nextBytes(noise);
        byte[] file = mark == 6 ? noise : joined(mark(MARKS.get(mark)), noise);

        ends(opening(file));
    }

    @Property(tries = 80)
    void flippedBytesEnd(
            @ForAll long seed,
            @ForAll @IntRange(max = 6) int which,
            @ForAll @IntRange(min = 1, max = 40) int flips)
            throws IOException, SoundException {
        byte[] file = resource(PLAYED.get(which));
        Random random = new Random(seed);
        int within = random.nextBoolean() ? file.length : Math.min(file.length, 2000);
        for (int i = 0; i < flips; i++) {
            file[random.nextInt(within)] = (byte) random.nextInt();
        }

        ends(opening(file));
    }

    private static void ends(SoundOpening opening) throws SoundException {
        if (opening instanceof SoundOpening.Playable(Recording recording)) {
            float[] block = new float[8192];
            long frames = 0;
            int read = recording.read(block, 4096);
            while (read > 0 && frames < LONGEST) {
                frames += read;
                read = recording.read(block, 4096);
            }
            assertTrue(frames < LONGEST, "it goes on and on");
            recording.seek(frames / 2);
            recording.read(block, 100);
            assertTrue(recording.remarks().size() <= 200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tones-16-mono-vbr.mp3",
                "tones-44-stereo.aac",
                "tones-44-stereo.m4a",
                "film.mp4",
                "voice-16-mono.opus"
            })
    void whatIsThereOfACutFileIsPlayed(String name) throws IOException, SoundException {
        byte[] file = resource(name);
        boolean indexLast = name.endsWith(".m4a") || name.endsWith(".mp4");
        Recording whole = playable(file);
        int frames = rest(whole).length;
        byte[] cut = Arrays.copyOf(file, file.length * 6 / 10);
        if (indexLast) {
            assertEquals(
                    SoundProblems.noIndex(),
                    assertInstanceOf(SoundOpening.NotPlayable.class, opening(cut)).problem());
            return;
        }

        Recording recording = playable(cut);
        int left = rest(recording).length;

        assertTrue(left > frames * 0.5 && left < frames * 0.7, left + " of " + frames);
        assertEquals(List.of(SoundProblems.cutOff()), problems(recording));
    }

    @ParameterizedTest
    @CsvSource({
        "tones-44-bare.mp3, sound.remark.passed-over",
        "tones-44-stereo.aac, sound.remark.passed-over",
        "tones-44-stereo.opus, sound.remark.passed-over"
    })
    void rubbishInTheMiddleIsPassedOver(String name, String key)
            throws IOException, SoundException {
        byte[] file = resource(name);
        byte[] rubbish = new byte[5000];
        new Random(1).nextBytes(rubbish);
        int middle = file.length / 2;
        byte[] both =
                joined(
                        Arrays.copyOf(file, middle),
                        rubbish,
                        Arrays.copyOfRange(file, middle, file.length));
        int frames = rest(playable(file)).length;

        Recording recording = playable(both);
        int heard = rest(recording).length;

        assertEquals(frames, heard, frames * 0.05, name);
        assertTrue(
                problems(recording).stream().anyMatch(found -> found.key().equals(key)),
                problems(recording).toString());
    }

    /// A second recording behind the first, as some recorders append.
    @Test
    void anotherStreamIsTold() throws IOException, SoundException {
        byte[] first = resource("voice-16-mono.opus");
        Recording recording = playable(joined(first, resource("tones-48-mono.opus")));

        int heard = rest(recording).length;

        assertEquals(6 * 48_000, heard);
        assertEquals(List.of(SoundProblems.followedByOther()), problems(recording));
    }

    private static List<org.dalil.kernel.Problem> problems(Recording recording) {
        return recording.remarks().stream().map(one -> one.problem()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "#!AMR*, AMR",
        "FORM1234AIFF, AIFF",
        "RIFF1234AVI LIST, AVI",
        "caff1234, CAF",
        ".snd1234, AU",
        "abc, UNKNOWN"
    })
    void whatIsNotPlayedIsNamed(String begin, SoundKind kind) throws SoundException {
        var named = assertInstanceOf(SoundOpening.NotPlayable.class, opening(mark(begin)));

        assertEquals(kind, named.kind());
    }

    @Test
    void filesWithoutOrWithOtherSoundAreNamed() throws IOException, SoundException {
        assertEquals(SoundProblems.empty(), problem(new byte[0]));
        assertEquals(SoundProblems.unknown(), problem(new byte[1]));
        assertEquals(SoundProblems.notPlayed("Ogg Vorbis"), problem(resource("vorbis.ogg")));
        assertEquals(
                SoundProblems.notPlayed("fragmented MP4"), problem(resource("fragmented.mp4")));
        byte[] film = resource("film.mp4");
        replace(film, "soun", "none");
        assertEquals(SoundProblems.silentFilm(), problem(film));
        byte[] phone = resource("tones-16-mono.m4a");
        replace(phone, "mp4a", "samr");
        assertEquals(SoundProblems.notPlayed("AMR"), problem(phone));
    }

    private static org.dalil.kernel.Problem problem(byte[] file) throws SoundException {
        return assertInstanceOf(SoundOpening.NotPlayable.class, opening(file)).problem();
    }

    private static void replace(byte[] file, String from, String to) {
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.indexOf(from);
        while (at >= 0) {
            System.arraycopy(mark(to), 0, file, at, 4);
            at = text.indexOf(from, at + 1);
        }
    }

    /// Tags before the sound, also before FLAC, where they do not belong.
    @Test
    void tagsAreSkipped() throws IOException, SoundException {
        byte[] tag = joined(mark("ID3\4\0\0\0\0\7\u0068"), new byte[1000]);
        byte[] flac = resource("tones-16-mono.flac");

        assertEquals(96_000, rest(playable(joined(tag, flac))).length);
        byte[] mp3 = resource("tones-8-mono.mp3");
        assertEquals(rest(playable(mp3)).length, rest(playable(joined(tag, tag, mp3))).length);
    }

    /// A truncated sample table must not be trusted with counts or places.
    @Test
    void hugeCountsInATableAreNotBelieved() throws IOException, SoundException {
        byte[] file = resource("tones-16-mono.m4a");
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (String box : List.of("stsz", "stsc", "stco")) {
            int at = text.indexOf(box) + (box.equals("stsz") ? 12 : 8);
            Arrays.fill(file, at, at + 4, (byte) 0x7F);
        }

        assertTrue(SoundKit.rest(playable(file)).length < 100_000);
    }
}
