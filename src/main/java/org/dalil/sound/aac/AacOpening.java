package org.dalil.sound.aac;

import org.dalil.sound.SoundException;
import org.dalil.sound.SoundKind;
import org.dalil.sound.SoundOpening;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.packet.PacketShape;
import org.dalil.sound.packet.PacketSource;
import org.dalil.sound.packet.Packets;
import org.dalil.sound.stream.BlockRecording;
import org.dalil.sound.stream.DamagedPieceException;

/// Opens a row of AAC packets. What its description says of rate and channels is often half the
/// truth, so the first packets are decoded and asked.
///
/// @param description of the coding (AudioSpecificConfig)
/// @param head bytes of each packet’s head
public record AacOpening(SoundKind kind, byte[] description, int head) {
    private static final int WARM = 3;
    private static final int TRIED = 8;
    private static final int LARGEST = 1 << 16;
    private static final int MOST_SIZE = 2048;

    /// Opens the packets; `start` and `length` are in units of `scale` a second.
    ///
    /// @param start what is not to be heard at the beginning
    /// @param length what is to be heard in all, -1 for all
    public SoundOpening open(Packets packets, long start, long length, long scale)
            throws SoundException {
        AacDecoder trial = new AacDecoder(description, head, 1);
        byte[] packet = new byte[LARGEST];
        float[] out = new float[MOST_SIZE];
        boolean made = false;
        for (int i = 0; i < TRIED && !(made && i >= WARM); i++) {
            int size = packets.read(i, packet);
            made |= size > 0 && decodes(trial, packet, size, out);
        }
        if (!made || trial.madeRate() < 1 || trial.madeSize() > MOST_SIZE) {
            return new SoundOpening.NotPlayable(kind, SoundProblems.damaged("AAC"));
        }
        int rate = trial.madeRate();
        int channels = trial.madeChannels() == 2 ? 2 : 1;
        PacketShape shape =
                new PacketShape(
                        kind,
                        rate,
                        channels,
                        trial.madeSize(),
                        Math.round((double) start * rate / scale),
                        length < 0 ? -1 : Math.round((double) length * rate / scale),
                        WARM);
        return new SoundOpening.Playable(
                new BlockRecording(
                        new PacketSource(
                                packets,
                                shape,
                                () -> new AacDecoder(description, head, channels))));
    }

    private static boolean decodes(AacDecoder trial, byte[] packet, int size, float[] out) {
        try {
            return trial.decode(packet, size, out);
        } catch (DamagedPieceException e) {
            return false;
        }
    }
}
