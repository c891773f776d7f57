package org.dalil.sound.mp4;

import org.dalil.sound.SoundBytes;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.aac.AacOpening;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Opens the first AAC sound track of an MP4, M4A, 3GP or QuickTime file. Other codings, files cut
/// into fragments and those without a table of contents are named.
public final class Mp4Source {
    private static final int MPEG4_SOUND = 0x40;
    private static final int MOST_DESCRIPTION = 64;

    private final ByteReader in;
    private final SoundBytes bytes;

    private Mp4Source(SoundBytes bytes, ByteReader in) {
        this.bytes = bytes;
        this.in = in;
    }

    /// Opens a file that is made of boxes.
    public static SoundOpening open(SoundBytes bytes, ByteReader in) throws SoundException {
        return new Mp4Source(bytes, in).open();
    }

    private SoundOpening open() throws SoundException {
        List<Box> top = Box.between(in, 0, in.length());
        Box moov = null;
        for (Box box : top) {
            moov = box.name().equals("moov") ? box : moov;
        }
        if (moov == null) {
            return no(SoundProblems.noIndex());
        }
        for (Box trak : Box.between(in, moov.start(), moov.end())) {
            Box handler = trak.inside(in, "mdia", "hdlr");
            if (handler != null && in.isMark(handler.start() + 8, "soun")) {
                return track(moov, trak);
            }
        }
        return no(SoundProblems.silentFilm());
    }

    private static SoundOpening no(org.dalil.kernel.Problem problem) {
        return new SoundOpening.NotPlayable(SoundKind.M4A, problem);
    }

    private SoundOpening track(Box moov, Box trak) throws SoundException {
        Box stbl = trak.inside(in, "mdia", "minf", "stbl");
        Box entry = stbl == null ? null : stbl.inside(in, "stsd");
        Box mdhd = trak.inside(in, "mdia", "mdhd");
        if (stbl == null || entry == null || mdhd == null || !in.has(entry.start(), 16)) {
            return no(SoundProblems.damaged("MP4"));
        }
        String coding = Box.name(in, entry.start() + 12);
        byte[] description = coding.equals("mp4a") ? description(entry) : null;
        if (description == null) {
            return no(SoundProblems.notPlayed(codec(coding)));
        }
        SampleTable table = SampleTable.of(in, new ByteReader(bytes), stbl);
        if (table == null || table.count() == 0) {
            return moov.inside(in, "mvex") == null
                    ? no(SoundProblems.damaged("MP4"))
                    : no(SoundProblems.notPlayed("fragmented MP4"));
        }
        AacOpening opening = new AacOpening(SoundKind.M4A, description, 0);
        boolean wide = in.u8(mdhd.start()) == 1;
        long scale = Math.max(1, in.be32(mdhd.start() + (wide ? 20 : 12)));
        return opening.open(table, begin(trak), -1, scale);
    }

    /// What the edit list takes away at the beginning: an encoder’s silence. Edits that leave out
    /// more than a second are somebody’s cut, which would hide words, and are not followed.
    private long begin(Box trak) throws SoundException {
        Box edits = trak.inside(in, "edts", "elst");
        if (edits == null || edits.size() < 20) {
            return 0;
        }
        boolean wide = in.u8(edits.start()) == 1;
        long time = wide ? in.be64(edits.start() + 16) : (int) in.be32(edits.start() + 12);
        return time > 0 && time <= 8192 ? time : 0;
    }

    /// The description of the coding inside `esds`, found by its marks; null when the packets are
    /// no AAC.
    private byte @Nullable [] description(Box stsd) throws SoundException {
        long end = stsd.end();
        long at = stsd.start() + 16;
        while (at < end && !in.isMark(at, "esds")) {
            at++;
        }
        at += 8;
        while (at < end - 2) {
            int tag = in.u8(at++);
            int length = 0;
            int more = 0x80;
            for (int i = 0; i < 4 && more != 0; i++) {
                more = in.u8(at) & 0x80;
                length = length << 7 | in.u8(at++) & 0x7F;
            }
            switch (tag) {
                case 3 -> at += 3 + flagged(at);
                case 4 -> {
                    if (in.u8(at) != MPEG4_SOUND && (in.u8(at) < 0x66 || in.u8(at) > 0x68)) {
                        return null;
                    }
                    at += 13;
                }
                case 5 -> {
                    byte[] found = new byte[Math.min(length, MOST_DESCRIPTION)];
                    int there = in.read(at, found, 0, found.length);
                    return there < 2 ? null : found;
                }
                default -> at += length;
            }
        }
        return null;
    }

    /// Bytes that the flags of an elementary stream add to its head.
    private int flagged(long at) throws SoundException {
        int flags = in.u8(at + 2);
        int extra = (flags & 0x80) == 0 ? 0 : 2;
        extra += (flags & 0x40) == 0 ? 0 : 1 + in.u8(at + 3 + extra);
        return extra + ((flags & 0x20) == 0 ? 0 : 2);
    }

    private static String codec(String coding) {
        return switch (coding) {
            case "samr", "sawb", "sawp" -> "AMR";
            case "alac" -> "Apple Lossless";
            case "mp4a" -> "MPEG in MP4";
            case "ac-3", "ec-3" -> "Dolby Digital";
            case "sowt", "twos", "lpcm", "in24", "in32", "fl32" -> "PCM in MP4";
            case "Opus" -> "Opus in MP4";
            case "fLaC" -> "FLAC in MP4";
            case "enca" -> "protected MP4";
            default -> coding.chars().allMatch(c -> c > 32 && c < 127) ? coding : "MP4";
        };
    }
}
