package org.dalil.wire;

import org.dalil.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads JSON Lines one at a time. A bad line is told with its number and passed over, so that the
/// caller may go on with the next; never holds more than one line.
public final class JsonLineReader implements Closeable {
    /// The longest line accepted, without its line feed.
    public static final int MAX_LINE_BYTES = 20_000_000;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;
    private long read;

    public JsonLineReader(InputStream in) {
        this(in, MAX_LINE_BYTES);
    }

    JsonLineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /// The next line's object; empty at the end. After a [WireException] the next call reads the
    /// line after the bad one.
    ///
    /// @throws WireException when the line is too long or not one JSON object
    public Optional<JsonLine> next() throws WireException, IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        if (!readLine(line)) {
            throw bad("wire.problem.line-too-long", null);
        }
        try {
            if (Json.parse(line.toByteArray()) instanceof Map<?, ?> map) {
                Map<String, Object> object = new LinkedHashMap<>();
                map.forEach((key, value) -> object.put((String) key, value));
                return Optional.of(new JsonLine(number, object));
            }
        } catch (WireException e) {
            throw bad("wire.problem.line-not-json", e);
        }
        throw bad("wire.problem.line-not-object", null);
    }

    /// How many bytes the lines so far took.
    public long bytes() {
        return read - (filled - at);
    }

    private WireException bad(String key, @Nullable Throwable cause) {
        return new WireException(Problem.of(key).with("line", number), cause);
    }

    /// Takes bytes up to the line feed; false when there were too many to keep.
    private boolean readLine(ByteArrayOutputStream line) throws IOException {
        boolean fits = true;
        while (fill()) {
            int end = at;
            while (end < filled && block[end] != '\n') {
                end++;
            }
            fits = fits && line.size() + (end - at) <= maxBytes;
            if (fits) {
                line.write(block, at, end - at);
            }
            at = Math.min(end + 1, filled);
            if (end < filled) {
                break;
            }
        }
        return fits;
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, in.read(block));
        read += filled;
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
