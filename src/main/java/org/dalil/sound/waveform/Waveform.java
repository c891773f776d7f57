package org.dalil.sound.waveform;

import org.dalil.kernel.Problem;
import org.dalil.sound.SoundException;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The lowest, highest and mean loudness of every 10 ms, or twice, four times as much and so on of
/// a long recording, and, for drawing long spans quickly, of 32 of these together. Kept in three
/// bytes each on a scale that shows quiet speech: the square root of the amplitude. Immutable.
public final class Waveform {
    /// Milliseconds of the finest column.
    public static final int COLUMN_MILLIS = 10;

    /// Of how the bytes are laid out; others are not read.
    public static final int VERSION = 2;

    /// The most columns that a finished one has: more than any screen has dots.
    static final int MOST = 60_000;

    /// Bytes of a column: lowest, highest, mean.
    static final int COLUMN = 3;

    private static final int COARSE = 32;
    private static final int MARK = 0x44575632; // DWV2
    private static final int HEAD = 12;

    private final int columnMillis;
    private final byte[] fine;
    private final byte[] coarse;

    /// @param columns three bytes each; a copy is kept
    Waveform(byte[] columns, int count) {
        this(COLUMN_MILLIS, columns, count);
    }

    private Waveform(int columnMillis, byte[] columns, int count) {
        this.columnMillis = columnMillis;
        fine = Arrays.copyOf(columns, count * COLUMN);
        coarse = new byte[(count + COARSE - 1) / COARSE * COLUMN];
        for (int i = 0; i * COLUMN < coarse.length; i++) {
            put(coarse, i, combined(fine, i * COARSE, Math.min(count, (i + 1) * COARSE)));
        }
    }

    /// What a span of the recording looks like.
    ///
    /// @param low lowest amplitude, −1 to 1
    /// @param high highest amplitude, −1 to 1
    /// @param mean root of the mean square, 0 to 1
    public record Column(float low, float high, float mean) {}

    /// How many columns there are.
    public int columns() {
        return fine.length / COLUMN;
    }

    /// Milliseconds of each column.
    public int columnMillis() {
        return columnMillis;
    }

    /// How long a time it shows.
    public long millis() {
        return (long) columns() * columnMillis;
    }

    /// The same in few enough columns to be kept: at most 180 KB, however long the recording is.
    Waveform reduced() {
        int together = 1;
        while ((columns() + together - 1) / together > MOST) {
            together *= 2;
        }
        if (together == 1) {
            return this;
        }
        int count = (columns() + together - 1) / together;
        byte[] fewer = new byte[count * COLUMN];
        for (int i = 0; i < count; i++) {
            int end = Math.min(columns(), (i + 1) * together);
            put(fewer, i, combined(fine, i * together, end));
        }
        return new Waveform(columnMillis * together, fewer, count);
    }

    /// What the time between two moments looks like, at least one column of it; silence outside.
    public Column between(long fromMillis, long toMillis) {
        int from = Math.clamp(fromMillis / columnMillis, 0, columns());
        long end = (toMillis + columnMillis - 1) / columnMillis;
        int to = Math.clamp(end, from, columns());
        to = to == from ? Math.min(columns(), from + 1) : to;
        int inner = (from + COARSE - 1) / COARSE;
        int outer = to / COARSE;
        int[] all;
        if (inner >= outer) {
            all = combined(fine, from, to);
        } else {
            int before = inner * COARSE - from;
            int behind = to - outer * COARSE;
            int whole = (outer - inner) * COARSE;
            all = combined(coarse, inner, outer);
            all = united(all, whole, combined(fine, from, from + before), before);
            all = united(all, whole + before, combined(fine, to - behind, to), behind);
        }
        return new Column(amplitude(all[0]), amplitude(all[1]), amplitude(all[2]));
    }

    private static int[] united(int[] one, int weight, int[] other, int otherWeight) {
        if (otherWeight == 0) {
            return one;
        }
        double sum = Math.pow(one[2], 4) * weight + Math.pow(other[2], 4) * otherWeight;
        return new int[] {
            Math.min(one[0], other[0]),
            Math.max(one[1], other[1]),
            (int) Math.round(Math.pow(sum / (weight + otherWeight), 0.25))
        };
    }

    private static int[] combined(byte[] from, int begin, int end) {
        int low = 0;
        int high = 0;
        double squares = 0;
        for (int i = begin; i < end; i++) {
            low = i == begin ? from[i * COLUMN] : Math.min(low, from[i * COLUMN]);
            high = i == begin ? from[i * COLUMN + 1] : Math.max(high, from[i * COLUMN + 1]);
            // A byte is the root of an amplitude; its fourth power is what a mean square adds up.
            squares += Math.pow(from[i * COLUMN + 2], 4);
        }
        int mean = (int) Math.round(Math.pow(squares / Math.max(1, end - begin), 0.25));
        return new int[] {low, high, mean};
    }

    private static void put(byte[] to, int number, int[] column) {
        for (int i = 0; i < COLUMN; i++) {
            to[number * COLUMN + i] = (byte) column[i];
        }
    }

    /// An amplitude as a byte.
    static byte step(double amplitude) {
        double size = Math.min(1, Math.abs(amplitude));
        return (byte) Math.round(Math.copySign(127 * Math.sqrt(size), amplitude));
    }

    private static float amplitude(int step) {
        float root = step / 127f;
        return Math.copySign(root * root, root);
    }

    /// As bytes, three for each column and a head of twelve.
    public byte[] toBytes() {
        return ByteBuffer.allocate(HEAD + fine.length)
                .putInt(MARK)
                .putInt(columnMillis)
                .putInt(columns())
                .put(fine)
                .array();
    }

    /// Reads what [#toBytes()] wrote.
    ///
    /// @throws SoundException when these are other bytes; it can be made anew then
    public static Waveform fromBytes(byte[] bytes) throws SoundException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int count = (bytes.length - HEAD) / COLUMN;
        if (bytes.length < HEAD || count > MOST || in.getInt() != MARK) {
            throw unreadable();
        }
        int millis = in.getInt();
        boolean whole = in.getInt() == count && bytes.length == HEAD + count * COLUMN;
        if (!whole
                || millis % COLUMN_MILLIS != 0
                || Integer.bitCount(millis / COLUMN_MILLIS) != 1) {
            throw unreadable();
        }
        return new Waveform(millis, Arrays.copyOfRange(bytes, HEAD, bytes.length), count);
    }

    private static SoundException unreadable() {
        return new SoundException(Problem.of("sound.problem.waveform"), null);
    }
}
