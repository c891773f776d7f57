package org.dalil.document.isolated;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The bytes of one document as they come through the pipe: chunks with their length, ended by a
/// chunk of none. Ends where the document ends; the pipe stays open for the next.
final class ChunkedInput extends InputStream {
    private static final int LARGEST = 1 << 20;

    private final DataInputStream pipe;
    private int left;
    private boolean ended;

    ChunkedInput(DataInputStream pipe) {
        this.pipe = pipe;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0 && !ended) {
            left = Frames.readCount(pipe, LARGEST);
            ended = left == 0;
        }
        if (ended) {
            return -1;
        }
        int read = pipe.read(bytes, offset, Math.min(length, left));
        if (read < 0) {
            throw new EOFException("document cut off in the pipe");
        }
        left -= read;
        return read;
    }

    /// Reads what the parser left, so that the next request can be read.
    void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }
}
