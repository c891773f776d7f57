package org.dalil.document.isolated;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;

/// The smallest pieces sent through the pipe: strings as length and UTF-8, strictly checked when
/// read. The other side may have been taken over by a hostile document, so no length is believed.
final class Frames {
    /// Longest short string: names, titles, details.
    static final int SHORT = 16 * 1024;

    private static final int NONE = -1;

    private Frames() {}

    static void write(DataOutputStream out, @Nullable String value) throws IOException {
        if (value == null) {
            out.writeInt(NONE);
            return;
        }
        byte[] bytes = value.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static @Nullable String readOrNull(DataInputStream in, long longest) throws IOException {
        int length = in.readInt();
        if (length == NONE) {
            return null;
        }
        if (length < 0 || length > longest) {
            throw new IOException("frame too long");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("frame cut off");
        }
        return UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    static String read(DataInputStream in, long longest) throws IOException {
        String value = readOrNull(in, longest);
        if (value == null) {
            throw new IOException("frame missing");
        }
        return value;
    }

    /// A count that may not exceed a bound.
    static int readCount(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("count out of range");
        }
        return count;
    }

    /// An enum constant by name.
    static <E extends Enum<E>> E read(DataInputStream in, Class<E> kind) throws IOException {
        String name = read(in, SHORT);
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IOException("unknown name");
    }
}
