package org.dalil.exchange;

import org.dalil.kernel.Digest;

import java.io.IOException;
import java.io.InputStream;

/// One attachment to be shared, read once while the file is written.
public interface ShareBlob {
    /// SHA-256 of its bytes, under which recipients find it.
    Digest digest();

    /// Its length in bytes.
    long size();

    /// Its bytes from the start; closed by the writer.
    InputStream open() throws IOException;
}
