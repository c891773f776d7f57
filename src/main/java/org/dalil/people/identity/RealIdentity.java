package org.dalil.people.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Who somebody really is. Only ever written sealed.
///
/// @param name the real name
/// @param contacts how to reach them
/// @param notes what else only few may know
public record RealIdentity(String name, String contacts, String notes) {
    /// Nothing known.
    public static final RealIdentity NONE = new RealIdentity("", "", "");

    /// Sealed lengths are multiples of this, so that they do not tell one name from another.
    static final int STEP = 512;

    private static final byte FORMAT = 1;

    /// Whether nothing is known.
    public boolean isEmpty() {
        return (name + contacts + notes).isBlank();
    }

    /// The words as bytes: a format byte, then each text with its length before it, then zeros.
    byte[] written() {
        byte[][] texts = {bytes(name), bytes(contacts), bytes(notes)};
        int length = 1 + Arrays.stream(texts).mapToInt(text -> Integer.BYTES + text.length).sum();
        ByteBuffer written = ByteBuffer.allocate((length + STEP - 1) / STEP * STEP);
        written.put(FORMAT);
        for (byte[] text : texts) {
            written.putInt(text.length).put(text);
            Arrays.fill(text, (byte) 0);
        }
        return written.array();
    }

    /// Reads what [#written] wrote; empty when it is no such thing.
    static Optional<RealIdentity> read(byte[] written) {
        ByteBuffer left = ByteBuffer.wrap(written);
        if (!left.hasRemaining() || left.get() != FORMAT) {
            return Optional.empty();
        }
        String[] texts = new String[3];
        for (int i = 0; i < texts.length; i++) {
            int length = left.remaining() < Integer.BYTES ? -1 : left.getInt();
            if (length < 0 || length > left.remaining()) {
                return Optional.empty();
            }
            texts[i] = new String(written, left.position(), length, StandardCharsets.UTF_8);
            left.position(left.position() + length);
        }
        return Optional.of(new RealIdentity(texts[0], texts[1], texts[2]));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Says nothing, so that it never ends up in a log.
    @Override
    public String toString() {
        return "RealIdentity";
    }
}
