package org.dalil.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Where the inside of a share file waits until all of it is verified: sealed blobs of the vault in
/// the program, never a readable file. Names are those of the format (`records.jsonl`, `blobs/` and
/// a SHA-256), which are not to be used as paths.
public interface Quarantine {
    /// Begins to keep something; closed by the reader when it is whole.
    OutputStream keep(String name) throws IOException;

    /// Reads back what was kept.
    InputStream open(String name) throws IOException;

    /// Forgets all of it. Called when the file is refused.
    void discard();
}
