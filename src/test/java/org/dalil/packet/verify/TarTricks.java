package org.dalil.packet.verify;

import org.dalil.wire.TarEntry;
import org.dalil.wire.TarLimits;
import org.dalil.wire.TarReader;
import org.dalil.wire.TarWriter;
import org.dalil.wire.WireException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Archives as somebody would make them who means harm, and headers that our writer refuses.
final class TarTricks {
    private TarTricks() {}

    /// The same entries below another folder.
    static byte[] renamed(byte[] tar, String from, String to) throws WireException, IOException {
        TarReader reader = new TarReader(new ByteArrayInputStream(tar), TarLimits.STANDARD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TarWriter writer = new TarWriter(out);
        for (Optional<TarEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            reader.copyTo(content);
            writer.entry(next.get().name().replace(from, to), content.toByteArray());
        }
        writer.finish();
        return out.toByteArray();
    }

    /// One header block with a correct check sum.
    static byte[] header(String name, long size, char kind, String link) {
        byte[] block = new byte[512];
        put(block, 0, name);
        put(block, 100, "0000644\0" + "0000000\0" + "0000000\0");
        put(block, 124, "%011o\0".formatted(size));
        put(block, 136, "00000000000\0");
        Arrays.fill(block, 148, 156, (byte) ' ');
        block[156] = (byte) kind;
        put(block, 157, link);
        put(block, 257, "ustar\0" + "00");
        int sum = 0;
        for (byte b : block) {
            sum += b & 0xFF;
        }
        put(block, 148, "%06o\0 ".formatted(sum));
        return block;
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }
}
