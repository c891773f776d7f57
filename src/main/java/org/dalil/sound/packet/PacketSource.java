package org.dalil.sound.packet;

import org.dalil.sound.Remarks;
import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.SoundProblems;
import org.dalil.sound.SoundRemark;
import org.dalil.sound.stream.BlockSource;
import org.dalil.sound.stream.DamagedPieceException;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// Plays packets through a decoder. After a seek some packets before the one asked for are decoded
/// unheard, so that it sounds as if read from the beginning.
public final class PacketSource implements BlockSource {
    private static final int LARGEST = 1 << 16;
    // Some minutes of nothing but damage are no recording any more, and might go on for days.
    private static final int MOST_DAMAGED = 20_000;

    private final Packets packets;
    private final PacketShape shape;
    private final Supplier<PacketDecoder> decoders;
    private final Remarks remarks = new Remarks();
    private final byte[] packet = new byte[LARGEST];
    private final float[] block;
    private PacketDecoder decoder;
    private long next;
    private long heardFrom;
    private long start;
    private int damaged;

    public PacketSource(Packets packets, PacketShape shape, Supplier<PacketDecoder> decoders) {
        this.packets = packets;
        this.shape = shape;
        this.decoders = decoders;
        this.decoder = decoders.get();
        this.block = new float[shape.size() * shape.channels()];
    }

    @Override
    public SoundFormat format() {
        long there = Math.max(0, packets.count() * shape.size() - shape.skip());
        long frames = shape.keep() < 0 ? there : Math.min(shape.keep(), there);
        return new SoundFormat(
                shape.kind(), shape.rate(), shape.channels(), frames, packets.isCounted());
    }

    @Override
    public void goTo(long frame) {
        heardFrom = (Math.min(frame, Long.MAX_VALUE / 2) + shape.skip()) / shape.size();
        next = Math.max(0, heardFrom - shape.warm());
        decoder = decoders.get();
        damaged = 0;
    }

    @Override
    public int next() throws SoundException {
        start = next * shape.size() - shape.skip();
        long left = shape.keep() < 0 ? shape.size() : shape.keep() - start;
        int length = left <= 0 || damaged > MOST_DAMAGED ? -1 : packets.read(next, packet);
        if (length < 0) {
            if (left > 0 && packets.isCutOff()) {
                remarks.add(format().millis(Math.max(0, start)), SoundProblems.cutOff());
            }
            return -1;
        }
        if (packets.isAfterGap(next)) {
            remarks.add(millis(), SoundProblems.passedOver());
        }
        decode(length);
        boolean heard = next >= heardFrom;
        next++;
        return heard ? (int) Math.min(shape.size(), left) : 0;
    }

    private long millis() {
        return format().millis(Math.max(0, start));
    }

    private void decode(int length) {
        try {
            if (!decoder.decode(packet, length, block)) {
                Arrays.fill(block, 0);
            }
            damaged = 0;
        } catch (DamagedPieceException e) {
            Arrays.fill(block, 0);
            decoder = decoders.get();
            damaged++;
            if (next >= heardFrom) {
                remarks.add(millis(), SoundProblems.damagedPiece());
            }
        }
    }

    @Override
    public float[] block() {
        return block;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public List<SoundRemark> remarks() {
        return remarks.all();
    }
}
