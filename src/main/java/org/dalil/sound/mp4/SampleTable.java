package org.dalil.sound.mp4;

import org.dalil.sound.SoundException;
import org.dalil.sound.packet.Packets;
import org.dalil.sound.stream.ByteReader;
import org.jspecify.annotations.Nullable;

/// Where the packets of a track lie (ISO 14496-12, 8.6 to 8.7). The table stays in the file and is
/// read where it is needed; counts are believed only as far as there are entries.
final class SampleTable implements Packets {
    private static final int ENTRY = 12;
    private static final int MOST_RUNS = 1 << 20;
    private static final int MOST_IN_CHUNK = 1 << 20;

    private final ByteReader table;
    private final ByteReader sound;
    private final Box sizes;
    private final Box offsets;
    private final boolean wide;
    private final long uniform;
    private final long samples;
    private final long chunks;
    private final long[] runChunk;
    private final long[] runSample;
    private final long[] runSize;
    private boolean cutOff;
    private long lastNumber = -1;
    private long lastEnd;
    private long lastChunkEnd;

    private SampleTable(
            ByteReader table, ByteReader sound, Box sizes, Box offsets, boolean wide, Box runs)
            throws SoundException {
        this.table = table;
        this.sound = sound;
        this.sizes = sizes;
        this.offsets = offsets;
        this.wide = wide;
        uniform = table.be32(sizes.start() + 4);
        long entries = uniform > 0 ? sound.length() / uniform : (sizes.size() - 12) / 4;
        samples = Math.clamp(table.be32(sizes.start() + 8), 0, Math.max(0, entries));
        long places = (offsets.size() - 8) / (wide ? 8 : 4);
        chunks = Math.clamp(table.be32(offsets.start() + 4), 0, Math.max(0, places));
        long told = Math.min(table.be32(runs.start() + 4), Math.max(0, runs.size() - 8) / ENTRY);
        int count = (int) Math.min(MOST_RUNS, told);
        runChunk = new long[count];
        runSample = new long[count];
        runSize = new long[count];
        readRuns(runs);
    }

    /// The table of a track; null when a part of it is missing.
    ///
    /// @param table reads it
    /// @param sound reads the packets, apart, so that both have their window
    static @Nullable SampleTable of(ByteReader table, ByteReader sound, Box stbl)
            throws SoundException {
        Box sizes = stbl.inside(table, "stsz");
        Box runs = stbl.inside(table, "stsc");
        Box narrow = stbl.inside(table, "stco");
        Box offsets = narrow == null ? stbl.inside(table, "co64") : narrow;
        if (sizes == null || runs == null || offsets == null || sizes.size() < 12) {
            return null;
        }
        return new SampleTable(table, sound, sizes, offsets, narrow == null, runs);
    }

    private void readRuns(Box runs) throws SoundException {
        long sample = 0;
        for (int i = 0; i < runChunk.length; i++) {
            long at = runs.start() + 8 + (long) i * ENTRY;
            long chunk = Math.max(0, table.be32(at) - 1);
            if (i > 0) {
                sample += Math.max(0, chunk - runChunk[i - 1]) * runSize[i - 1];
            }
            runChunk[i] = chunk;
            runSample[i] = sample;
            runSize[i] = Math.min(MOST_IN_CHUNK, table.be32(at + 4));
        }
    }

    @Override
    public long count() {
        return samples;
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public boolean isAfterGap(long number) {
        return false;
    }

    @Override
    public boolean isCutOff() {
        return cutOff;
    }

    @Override
    public int read(long number, byte[] into) throws SoundException {
        long place = place(number);
        if (place < 0) {
            return -1;
        }
        long size = size(number);
        lastNumber = number;
        lastEnd = place + size;
        if (!sound.has(place, size)) {
            cutOff = true;
            return -1;
        }
        return sound.read(place, into, 0, (int) Math.min(size, into.length));
    }

    private long place(long number) throws SoundException {
        if (number >= samples || runChunk.length == 0) {
            return -1;
        }
        if (number == lastNumber + 1 && number < lastChunkEnd) {
            return lastEnd;
        }
        int run = run(number);
        if (runSize[run] == 0) {
            return -1;
        }
        long within = number - runSample[run];
        long chunk = runChunk[run] + within / runSize[run];
        if (chunk >= chunks) {
            return -1;
        }
        long first = number - within % runSize[run];
        lastChunkEnd = first + runSize[run];
        long at = offsets.start() + 8 + chunk * (wide ? 8 : 4);
        long place = wide ? table.be64(at) : table.be32(at);
        for (long i = first; i < number; i++) {
            place += size(i);
        }
        return place;
    }

    private int run(long number) {
        int low = 0;
        int high = runSample.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runSample[middle] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private long size(long number) throws SoundException {
        return uniform > 0 ? uniform : table.be32(sizes.start() + 12 + number * 4);
    }
}
