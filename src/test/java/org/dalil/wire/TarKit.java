package org.dalil.wire;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Makes tars for tests, also ones the product's writer refuses to make, and reads them whole.
final class TarKit {
    private TarKit() {}

    static byte[] write(Map<String, byte[]> entries) throws WireException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TarWriter tar = new TarWriter(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            tar.entry(entry.getKey(), entry.getValue());
        }
        tar.finish();
        return out.toByteArray();
    }

    static Map<String, byte[]> read(byte[] tar) throws WireException, IOException {
        return read(new ByteArrayInputStream(tar), TarLimits.STANDARD);
    }

    static Map<String, byte[]> read(InputStream in, TarLimits limits)
            throws WireException, IOException {
        TarReader reader = new TarReader(in, limits);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Optional<TarEntry> entry = reader.next();
        while (entry.isPresent()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            reader.copyTo(content);
            entries.put(entry.get().name(), content.toByteArray());
            entry = reader.next();
        }
        return entries;
    }

    /// One header of any kind, with a correct check sum.
    static byte[] header(String name, long size, char kind, String link) {
        TarArchiveEntry entry = new TarArchiveEntry("x", (byte) kind, true);
        entry.setSize(size);
        entry.setNames("", "");
        entry.setModTime(0L);
        byte[] block = new byte[512];
        entry.writeEntryHeader(block);
        byte[] raw = name.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(raw, 0, block, 0, raw.length);
        byte[] to = link.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(to, 0, block, 157, to.length);
        return summed(block);
    }

    /// The block with its check sum put right.
    static byte[] summed(byte[] block) {
        Arrays.fill(block, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte b : block) {
            sum += b & 0xFF;
        }
        byte[] octal = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(octal, 0, block, 148, 8);
        return block;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /// Content filled up to whole blocks.
    static byte[] padded(String content) {
        byte[] raw = content.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(raw, raw.length + TarWriter.paddingOf(raw.length));
    }

    static byte[] end() {
        return new byte[1024];
    }
}
