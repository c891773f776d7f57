package org.dalil.sound.opening;

import org.dalil.sound.SoundBytes;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundOpening.NotPlayable;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.aac.Adts;
import org.dalil.sound.flac.FlacSource;
import org.dalil.sound.mp4.Mp4Source;
import org.dalil.sound.mpeg.MpegSource;
import org.dalil.sound.ogg.OggOpening;
import org.dalil.sound.stream.ByteReader;
import org.dalil.sound.wave.WaveSource;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Opens recordings by their bytes; a name is never asked for. Nothing is decoded here but what a
/// format needs to tell its own rate.
public final class SoundOpener {
    private SoundOpener() {}

    /// Opens a recording, or says what it is.
    ///
    /// @param bytes stay open as long as the recording is used
    /// @throws SoundException when the bytes cannot be read
    public static SoundOpening open(SoundBytes bytes) throws SoundException {
        ByteReader in = new ByteReader(bytes);
        if (in.length() == 0) {
            return new NotPlayable(SoundKind.UNKNOWN, SoundProblems.empty());
        }
        SoundOpening marked = marked(bytes, in);
        marked = marked == null ? named(in) : marked;
        return marked == null ? framed(in) : marked;
    }

    /// What begins with the mark of a kind that is played.
    private static @Nullable SoundOpening marked(SoundBytes bytes, ByteReader in)
            throws SoundException {
        boolean riff = in.isMark(0, "RIFF") || in.isMark(0, "RF64") || in.isMark(0, "BW64");
        if (riff && in.isMark(8, "WAVE")) {
            return WaveSource.open(in);
        }
        if (in.isMark(0, "fLaC")) {
            return FlacSource.open(in, 0);
        }
        if (in.isMark(0, "OggS")) {
            return OggOpening.open(in);
        }
        boolean boxes =
                in.isMark(4, "ftyp")
                        || in.isMark(4, "moov")
                        || in.isMark(4, "mdat")
                        || in.isMark(4, "wide");
        return boxes ? Mp4Source.open(bytes, in) : null;
    }

    /// What begins with the mark of a kind that is only named.
    private static @Nullable SoundOpening named(ByteReader in) throws SoundException {
        if (in.isMark(0, "#!AMR")) {
            return no(SoundKind.AMR, "AMR");
        }
        if (in.be32(0) == 0x3026_B275L) {
            return no(SoundKind.WINDOWS_MEDIA, "Windows Media");
        }
        if (in.isMark(0, "FORM") && in.isMark(8, "AIF")) {
            return no(SoundKind.AIFF, "AIFF");
        }
        if (in.isMark(0, "RIFF") && in.isMark(8, "AVI ")) {
            return no(SoundKind.AVI, "AVI");
        }
        if (in.be32(0) == 0x1A45_DFA3L) {
            return no(SoundKind.MATROSKA, "Matroska/WebM");
        }
        if (in.isMark(0, "caff")) {
            return no(SoundKind.CAF, "CAF");
        }
        return in.isMark(0, ".snd") ? no(SoundKind.AU, "AU") : null;
    }

    /// What has no mark, or only tags before its frames.
    private static SoundOpening framed(ByteReader in) throws SoundException {
        long from = MpegSource.behindTags(in);
        if (from > 0 && in.isMark(from, "fLaC")) {
            return FlacSource.open(in, from);
        }
        Optional<SoundOpening> found = MpegSource.open(in);
        found = found.isPresent() ? found : Adts.open(in, from);
        return found.orElseGet(() -> new NotPlayable(SoundKind.UNKNOWN, SoundProblems.unknown()));
    }

    private static SoundOpening no(SoundKind kind, String codec) {
        return new NotPlayable(kind, SoundProblems.notPlayed(codec));
    }
}
