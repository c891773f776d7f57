package org.dalil.document;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Tells a file's kind from its bytes; the name only breaks the tie between kinds of text. Looks at
/// the beginning, and for archives at the end, where their list of contents stands. Never parses.
public final class TypeSniffer {
    /// How many bytes at either end are worth handing in.
    public static final int SAMPLE = 64 * 1024;

    private TypeSniffer() {}

    /// Tells a file's kind.
    ///
    /// @param head the first bytes of the file, up to [#SAMPLE] or all of it
    /// @param tail its last bytes, up to [#SAMPLE]; empty when they are not at hand
    /// @param fileName the name it came with
    public static SniffedType sniff(byte[] head, byte[] tail, String fileName) {
        DocumentType named = DocumentType.named(fileName).orElse(null);
        DocumentType type = byMagic(head, tail, named).orElseGet(() -> asText(head, named));
        if (head.length == 0) {
            return new SniffedType(DocumentType.UNKNOWN, null);
        }
        return new SniffedType(type, named);
    }

    /// As [#sniff(byte\[\], byte\[\], String)] when only the beginning is at hand.
    public static SniffedType sniff(byte[] head, String fileName) {
        return sniff(head, new byte[0], fileName);
    }

    private static Optional<DocumentType> byMagic(
            byte[] head, byte[] tail, @Nullable DocumentType named) {
        Optional<DocumentType> magic = Magic.of(head);
        if (magic.isEmpty()) {
            return magic;
        }
        return Optional.of(
                switch (magic.get()) {
                    case ZIP -> ZipNames.type(head, tail, named);
                    case OLD_OFFICE -> OleNames.type(head, tail, named);
                    // Two bytes are a weak mark: some Cyrillic words begin with them.
                    case MP3, AAC ->
                            TextShape.of(head).isPresent() ? asText(head, named) : magic.get();
                    default -> magic.get();
                });
    }

    private static DocumentType asText(byte[] head, @Nullable DocumentType named) {
        return TextShape.of(head)
                .map(shape ->
                        shape.isHtml() || named == DocumentType.HTML && shape.hasMarkup()
                                ? DocumentType.HTML
                                : DocumentType.PLAIN_TEXT)
                .orElse(DocumentType.UNKNOWN);
    }
}
