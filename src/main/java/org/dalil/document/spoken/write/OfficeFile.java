package org.dalil.document.spoken.write;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The package around the parts of an office document, made in memory. The same parts make the same
/// bytes.
final class OfficeFile {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final LocalDateTime written;

    OfficeFile(Instant written) {
        // ZIP knows no day before 1980.
        Instant first = Instant.parse("1980-01-01T00:00:00Z");
        this.written =
                LocalDateTime.ofInstant(written.isBefore(first) ? first : written, ZoneOffset.UTC);
    }

    /// Writes a part with markup.
    interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /// A part stored as it is, as the first of an OpenDocument must be.
    OfficeFile stored(String name, String words) {
        byte[] all = words.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(all);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(all.length);
        entry.setCrc(sum.getValue());
        return put(entry, all);
    }

    /// A part whose markup is always the same.
    OfficeFile fixed(String name, String words) {
        return put(entry(name), words.getBytes(StandardCharsets.UTF_8));
    }

    /// A part.
    OfficeFile part(String name, Part part) {
        try {
            zip.putNextEntry(entry(name));
            // The writer hands on letter by letter.
            BufferedOutputStream out = new BufferedOutputStream(zip, 1 << 16);
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            part.write(xml);
            xml.writeEndDocument();
            xml.flush();
            out.flush();
            zip.closeEntry();
            return this;
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException(e); // nothing can fail in memory
        }
    }

    /// The whole file.
    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /// Words without the characters that no XML may hold.
    static String legal(String words) {
        return words.codePoints()
                .map(c -> isLegal(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(written);
        return entry;
    }

    private OfficeFile put(ZipEntry entry, byte[] all) {
        try {
            zip.putNextEntry(entry);
            zip.write(all);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
