package org.dalil.wire.bag;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a small text file of a bag. Strict about UTF-8, because a replaced character could
/// make two names alike; takes all three line ends that the format allows.
final class TagText {
    /// Far more than a list of all files that are read; each one costs memory.
    private static final int MOST_LINES = 50_000;

    private TagText() {}

    /// Whether it has more lines than are read.
    static boolean isTooLong(byte[] bytes) {
        int ends = 0;
        for (byte b : bytes) {
            ends += b == '\n' || b == '\r' ? 1 : 0;
        }
        return ends > MOST_LINES;
    }

    /// Its lines without their ends; empty when it is not plain UTF-8.
    static Optional<List<String>> lines(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        if (text.startsWith("\uFEFF") || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\r\n|\r|\n", -1)));
        lines.removeLast(); // what stands behind the last line end
        String rest = text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return Optional.of(lines);
    }
}
