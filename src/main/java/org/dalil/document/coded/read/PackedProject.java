package org.dalil.document.coded.read;

import org.dalil.wire.EntryNames;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The files inside a packed project. Names that lead outside are refused before anything is read,
/// and nothing is unpacked beyond a limit, whatever the archive says of itself.
final class PackedProject implements AutoCloseable {
    private static final int MOST_ENTRIES = 20_000;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long left;

    private PackedProject(ZipFile zip, long most) {
        this.zip = zip;
        this.left = most;
    }

    /// Opens a project.
    ///
    /// @param most bytes that may be unpacked in all
    /// @throws WireException when a name leads outside or stands twice
    /// @throws IOException when it is no archive
    static PackedProject open(Path file, long most) throws IOException, WireException {
        PackedProject made =
                new PackedProject(new ZipFile(file.toFile(), StandardCharsets.UTF_8), most);
        try {
            made.admit();
            return made;
        } catch (IOException | WireException e) {
            made.close();
            throw e;
        }
    }

    private void admit() throws IOException, WireException {
        if (zip.size() > MOST_ENTRIES) {
            throw new TooMuchException();
        }
        EntryNames names = new EntryNames();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            // Some programs write as Windows does.
            String name = entry.getName().replace('\\', '/');
            String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
            names.admit(plain);
            if (!entry.isDirectory()) {
                entries.put(plain.toLowerCase(Locale.ROOT), entry);
            }
        }
    }

    /// The project itself, however its name is written; null when there is none.
    byte @Nullable [] project() throws IOException {
        return bytes("project.qde");
    }

    /// A file that the project names as `internal://x.txt`; null when it is not in the archive.
    byte @Nullable [] named(String path) throws IOException {
        String plain = path.replaceFirst("^(?i)internal:/{0,3}", "");
        byte[] source = bytes("sources/" + plain.toLowerCase(Locale.ROOT));
        return source == null ? bytes(plain.toLowerCase(Locale.ROOT)) : source;
    }

    private byte @Nullable [] bytes(String key) throws IOException {
        ZipEntry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] read = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, left + 1));
            if (read.length > left) {
                throw new TooMuchException();
            }
            left -= read.length;
            return read;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// More comes out of an archive than any project holds.
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
