package org.dalil.source.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Remembers whether a file being imported stopped giving bytes, to tell that apart from a failure
/// of the disk that it is sealed on.
final class ReadFailure extends FilterInputStream {
    private boolean seen;

    ReadFailure(InputStream file) {
        super(file);
    }

    /// Whether reading failed.
    boolean isSeen() {
        return seen;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        try {
            return super.read(to, offset, length);
        } catch (IOException e) {
            seen = true;
            throw e;
        }
    }
}
