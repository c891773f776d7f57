package org.dalil.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/// Writes JSON Lines: one canonical object a line, each ended by a line feed, so that equal objects
/// give equal bytes. Never closes what it writes to.
public final class JsonLineWriter {
    private final OutputStream out;
    private long lines;
    private long bytes;

    public JsonLineWriter(OutputStream out) {
        this.out = out;
    }

    /// Writes one line.
    ///
    /// @throws IllegalArgumentException when the line would be longer than a reader accepts
    public void write(Map<String, ?> object) throws IOException {
        byte[] line = Json.canonical(object);
        if (line.length > JsonLineReader.MAX_LINE_BYTES) {
            throw new IllegalArgumentException("a record is too long to share");
        }
        out.write(line);
        out.write('\n');
        lines++;
        bytes += line.length + 1L;
    }

    /// Lines written so far.
    public long lines() {
        return lines;
    }

    /// Bytes written so far.
    public long bytes() {
        return bytes;
    }
}
