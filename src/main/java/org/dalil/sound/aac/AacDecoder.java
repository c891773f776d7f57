package org.dalil.sound.aac;

import net.sourceforge.jaad.aac.Decoder;
import net.sourceforge.jaad.mp4.MP4Exception;

import org.dalil.sound.packet.PacketDecoder;
import org.dalil.sound.stream.DamagedPieceException;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Decodes AAC packets with JAAD. A packet may turn out to have another rate or other channels than
/// the recording; it is brought to those of the recording.
public final class AacDecoder implements PacketDecoder {
    private final byte[] description;
    private final int head;
    private final int channels;
    private @Nullable Decoder decoder;
    private int madeChannels;
    private int madeRate;
    private int madeSize;
    private boolean alike = true;
    private boolean taken;

    /// @param description of the coding (AudioSpecificConfig)
    /// @param head bytes before the coded ones in each packet: none, or those of ADTS
    /// @param channels of the recording
    AacDecoder(byte[] description, int head, int channels) {
        this.description = description.clone();
        this.head = head;
        this.channels = channels;
    }

    @Override
    public boolean decode(byte[] packet, int length, float[] out) throws DamagedPieceException {
        int from = head > 0 && length > 1 && (packet[1] & 1) == 0 ? head + 2 : head;
        byte[] coded = new byte[Math.max(0, length - from)];
        System.arraycopy(packet, Math.min(from, length), coded, 0, coded.length);
        taken = false;
        try {
            decoder().decodeFrame(coded, (made, size, rate) -> take(made, size, rate, out));
        } catch (MP4Exception | RuntimeException e) {
            throw new DamagedPieceException();
        }
        if (!taken) {
            throw new DamagedPieceException();
        }
        return true;
    }

    private Decoder decoder() throws MP4Exception {
        Decoder made = decoder == null ? Decoder.create(description) : decoder;
        decoder = made;
        return made;
    }

    private void take(List<float[]> made, int size, int rate, float[] out) {
        madeChannels = made.size();
        madeRate = rate;
        madeSize = size;
        taken = size > 0;
        alike &= made.size() == 2 && Arrays.equals(made.get(0), made.get(1));
        int frames = out.length / channels;
        for (int i = 0; i < frames; i++) {
            if (channels == 2 && made.size() == 2) {
                out[2 * i] = sample(made.get(0), i, frames);
                out[2 * i + 1] = sample(made.get(1), i, frames);
            } else {
                mix(made, i, frames, out);
            }
        }
    }

    private void mix(List<float[]> made, int number, int frames, float[] out) {
        float sum = 0;
        for (float[] channel : made) {
            sum += sample(channel, number, frames);
        }
        for (int c = 0; c < channels; c++) {
            out[number * channels + c] = sum / made.size();
        }
    }

    private static float sample(float[] channel, int number, int frames) {
        float value = channel[(int) ((long) channel.length * number / frames)] / 32768f;
        return Float.isNaN(value) ? 0 : Math.clamp(value, -1f, 1f);
    }

    /// How many channels the last packet had; one when both were the same in all packets.
    int madeChannels() {
        return alike ? 1 : madeChannels;
    }

    /// Frames a second of the last packet.
    int madeRate() {
        return madeRate;
    }

    /// Frames of the last packet, 0 when there was none.
    int madeSize() {
        return madeSize;
    }
}
