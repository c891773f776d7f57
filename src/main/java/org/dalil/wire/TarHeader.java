package org.dalil.wire;

import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What one 512-byte tar header says. Reads the fields we need and nothing else.
///
/// @param name prefix and name joined
/// @param size announced bytes, not negative
/// @param kind type flag
record TarHeader(String name, long size, byte kind) {
    private static final int SIZE_AT = 124;
    private static final int SIZE_BYTES = 12;
    private static final int KIND_AT = 156;
    private static final int MAGIC_AT = 257;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX_BYTES = 155;

    /// Reads a block; empty when it is not a sound header.
    static Optional<TarHeader> read(byte[] block) {
        String magic = new String(block, MAGIC_AT, 6, StandardCharsets.ISO_8859_1);
        boolean posix = magic.equals("ustar\0");
        try {
            if (!TarUtils.verifyCheckSum(block) || !(posix || magic.equals("ustar "))) {
                return Optional.empty();
            }
            String name = text(block, 0, 100);
            // the older GNU layout keeps other things in the prefix field
            String prefix = posix ? text(block, PREFIX_AT, PREFIX_BYTES) : "";
            long size = TarUtils.parseOctalOrBinary(block, SIZE_AT, SIZE_BYTES);
            String whole = prefix.isEmpty() ? name : prefix + "/" + name;
            return size < 0
                    ? Optional.empty()
                    : Optional.of(new TarHeader(whole, size, block[KIND_AT]));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isPlainFile() {
        return kind == TarConstants.LF_NORMAL || kind == TarConstants.LF_OLDNORM;
    }

    boolean isPax() {
        return kind == TarConstants.LF_PAX_EXTENDED_HEADER_LC;
    }

    private static String text(byte[] block, int from, int most) throws CharacterCodingException {
        int end = from;
        while (end < from + most && block[end] != 0) {
            end++;
        }
        return utf8(Arrays.copyOfRange(block, from, end));
    }

    /// Strict UTF-8, because a replaced character could make two names alike.
    static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
