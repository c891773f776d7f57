package org.dalil.sound.mpeg;

import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.packet.FrameIndex;
import org.dalil.sound.packet.Framing;
import org.dalil.sound.packet.PacketShape;
import org.dalil.sound.packet.PacketSource;
import org.dalil.sound.stream.BlockRecording;
import org.dalil.sound.stream.ByteReader;

import java.util.Optional;

/// Opens MPEG audio. Frames are counted head by head, so that a place is found exactly at any
/// bitrate; what an encoder put before the sound is not played where it says so. What it says of
/// the end is not believed: a wrong note would hide words.
public final class MpegSource {
    // A frame may use bits of up to nine frames before it, and sounds together with the one before.
    private static final int WARM = 10;

    private MpegSource() {}

    /// The position behind the tags that MPEG files, and at times others, begin with.
    public static long behindTags(ByteReader in) throws SoundException {
        return MpegStart.behindTags(in);
    }

    /// Opens a file in which MPEG frames are found; empty when there are none.
    public static Optional<SoundOpening> open(ByteReader in) throws SoundException {
        MpegStart start = MpegStart.find(in);
        if (start == null) {
            return Optional.empty();
        }
        MpegHeader first = start.header();
        Framing framing =
                (bytes, at) -> {
                    MpegHeader here = MpegHeader.read(bytes, at);
                    return here != null && here.matches(first) ? here.length() : 0;
                };
        PacketShape shape =
                new PacketShape(
                        SoundKind.MP3,
                        first.rate(),
                        first.channels(),
                        first.size(),
                        start.skip(),
                        -1,
                        WARM);
        FrameIndex index = new FrameIndex(in, framing, start.first(), start.frames());
        return Optional.of(
                new SoundOpening.Playable(
                        new BlockRecording(new PacketSource(index, shape, Mp3Decoder::new))));
    }
}
