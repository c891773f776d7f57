package org.dalil.document.spoken.paper;

import org.dalil.document.spoken.SpokenFormat;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens a Word or OpenDocument file by what is in it; its name is never asked. What was read
/// before a file breaks off is kept and said to be broken off.
public final class PaperReading {
    private static final String OPEN = "application/vnd.oasis.opendocument.text";
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private final ZipParts parts;
    private final Gathered gathered = new Gathered();
    private final Looks looks = new Looks();

    private PaperReading(byte[] bytes) {
        parts = new ZipParts(bytes);
    }

    /// Whether bytes are a container of some kind, and so no text that can be shown.
    public static boolean isContainer(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
        return ZipParts.begins(bytes) || isOld(bytes) || start.equals("%PDF-");
    }

    private static boolean isOld(byte[] bytes) {
        for (int i = 0; i < OLD.length; i++) {
            if (bytes.length <= i || bytes[i] != OLD[i]) {
                return false;
            }
        }
        return true;
    }

    /// A document and which of both it is.
    public record Read(SpokenFormat format, Paper paper) {}

    /// Reads a document.
    ///
    /// @throws PaperException when it is none, or made to do harm
    public static Read read(byte[] bytes) throws PaperException {
        if (isOld(bytes)) {
            throw PaperException.locked();
        }
        if (!ZipParts.begins(bytes)) {
            throw PaperException.other();
        }
        PaperReading reading = new PaperReading(bytes);
        try {
            byte[] type = reading.parts.small("mimetype");
            boolean open =
                    type != null && new String(type, StandardCharsets.US_ASCII).startsWith(OPEN);
            return open ? reading.open() : reading.word();
        } catch (ZipParts.BombException e) {
            throw PaperException.bomb();
        } catch (IOException e) {
            throw PaperException.damaged(e);
        }
    }

    private Read open() throws IOException, PaperException {
        if (holds("META-INF/manifest.xml", "encryption-data")) {
            throw PaperException.locked();
        }
        byte[] styles = parts.small("styles.xml");
        if (styles != null) {
            looking(styles, false);
        }
        return new Read(SpokenFormat.OPEN_DOCUMENT, paper("content.xml", false));
    }

    private Read word() throws IOException, PaperException {
        String main = main();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        byte[] styles = parts.small(folder + "styles.xml");
        if (styles != null) {
            looking(styles, true);
        }
        return new Read(SpokenFormat.WORD, paper(main, true));
    }

    /// Where the words are: as the package says, else where Word puts them.
    private String main() throws IOException {
        byte[] relations = parts.small("_rels/.rels");
        String found = relations == null ? null : target(relations);
        return found == null ? "word/document.xml" : found;
    }

    private static @Nullable String target(byte[] relations) {
        try {
            XMLStreamReader xml = Markup.of(relations);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && Markup.attribute(xml, "Type").endsWith("/officeDocument")) {
                    return Markup.attribute(xml, "Target").replaceFirst("^/", "");
                }
            }
        } catch (XMLStreamException e) {
            return null;
        }
        return null;
    }

    private boolean holds(String part, String words) throws IOException {
        byte[] bytes = parts.small(part);
        return bytes != null
                && new String(bytes, StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT)
                        .contains(words);
    }

    // Without its styles a document is still words.
    private void looking(byte[] styles, boolean word) {
        try {
            XMLStreamReader xml = Markup.of(styles);
            if (word) {
                looks.word(xml);
                return;
            }
            String style = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    style = looks.open(xml, style);
                }
            }
        } catch (XMLStreamException e) {
            gathered.leftOut();
        }
    }

    private Paper paper(String main, boolean word) throws IOException, PaperException {
        try (InputStream part = parts.open(main)) {
            if (part == null) {
                throw PaperException.other();
            }
            return walked(part, word);
        }
    }

    private Paper walked(InputStream part, boolean word) throws IOException, PaperException {
        try {
            XMLStreamReader xml = Markup.of(part);
            if (word) {
                new WordWalk(xml, looks, gathered).all();
            } else {
                new OpenWalk(xml, looks, gathered).all();
            }
            return gathered.paper(true);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof ZipParts.BombException bomb) {
                throw bomb;
            }
            Paper rest = gathered.paper(false);
            if (rest.blocks().isEmpty()) {
                throw PaperException.damaged(e);
            }
            return rest;
        }
    }
}
