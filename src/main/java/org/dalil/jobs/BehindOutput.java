package org.dalil.jobs;

import java.io.IOException;
import java.io.OutputStream;

/// Writes on what it is given on a thread of its own, in large pieces, so that making bytes and
/// writing them go on at once. What was written is only surely there after [#flush()]. Never closes
/// what it writes to.
public final class BehindOutput extends OutputStream {
    private static final int PIECE = 1 << 18;
    private static final int UNFINISHED = 4;

    private final OutputStream out;
    private final Behind behind;
    private final byte[][] pieces = new byte[UNFINISHED + 1][PIECE];
    private int piece;
    private int filled;

    public BehindOutput(String name, OutputStream out) {
        this.out = out;
        this.behind = new Behind(name, UNFINISHED);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /// @throws IOException also when writing on what came before has failed
    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            int now = Math.min(count - done, PIECE - filled);
            System.arraycopy(bytes, from + done, pieces[piece], filled, now);
            filled += now;
            done += now;
            if (filled == PIECE) {
                handOver();
            }
        }
    }

    /// Returns when everything is written on.
    @Override
    public void flush() throws IOException {
        handOver();
        behind.await();
        out.flush();
    }

    /// Ends its thread. What was not flushed may be lost.
    @Override
    public void close() {
        behind.close();
    }

    private void handOver() throws IOException {
        byte[] full = pieces[piece];
        int length = filled;
        piece = (piece + 1) % pieces.length;
        filled = 0;
        if (length > 0) {
            behind.then(() -> out.write(full, 0, length));
        }
    }
}
