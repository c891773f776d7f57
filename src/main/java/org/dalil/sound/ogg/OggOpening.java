package org.dalil.sound.ogg;

import org.dalil.kernel.Problem;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.stream.BlockRecording;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

/// Opens an Ogg file: Opus is played, its elders are named.
public final class OggOpening {
    private OggOpening() {}

    /// Opens a file that begins with the mark of Ogg.
    public static SoundOpening open(ByteReader in) throws SoundException {
        OggPage page = OggPage.read(in, 0);
        while (page != null && page.isFirst()) {
            if (in.isMark(page.body(), "OpusHead") && in.has(page.body(), 19)) {
                return opus(in, page);
            }
            SoundOpening other = other(in, page.body());
            if (other != null) {
                return other;
            }
            page = OggPage.read(in, page.end());
        }
        return no(SoundKind.OGG, SoundProblems.damaged("Ogg"));
    }

    private static SoundOpening opus(ByteReader in, OggPage begin) throws SoundException {
        OpusHead head = OpusHead.read(in, begin.body());
        if (head.channels() < 1 || head.channels() > 2 || head.family() > 1) {
            return no(SoundKind.OPUS, SoundProblems.notPlayed("Opus, " + head.channels() + " ch"));
        }
        OpusSpan span = OpusSpan.of(in, begin);
        return span == null
                ? no(SoundKind.OPUS, SoundProblems.damaged("Opus"))
                : new SoundOpening.Playable(new BlockRecording(new OpusSource(in, head, span)));
    }

    private static @Nullable SoundOpening other(ByteReader in, long at) throws SoundException {
        if (in.isMark(at + 1, "vorbis")) {
            return no(SoundKind.VORBIS, SoundProblems.notPlayed("Ogg Vorbis"));
        }
        if (in.isMark(at, "Speex   ")) {
            return no(SoundKind.SPEEX, SoundProblems.notPlayed("Speex"));
        }
        return in.isMark(at + 1, "FLAC")
                ? no(SoundKind.OGG, SoundProblems.notPlayed("FLAC in Ogg"))
                : null;
    }

    private static SoundOpening no(SoundKind kind, Problem problem) {
        return new SoundOpening.NotPlayable(kind, problem);
    }
}
