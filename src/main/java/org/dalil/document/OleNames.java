package org.dalil.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import org.jspecify.annotations.Nullable;

/// Tells apart what the old Office container holds: a document before 2007, or a newer one locked
/// with a password. Looks for stream names, never parses the container.
final class OleNames {
    private OleNames() {}

    static DocumentType type(byte[] head, byte[] tail, @Nullable DocumentType named) {
        String bytes = new String(head, ISO_8859_1) + new String(tail, ISO_8859_1);
        if (bytes.contains(stream("EncryptedPackage"))) {
            return DocumentType.LOCKED_OFFICE;
        }
        if (bytes.contains(stream("WordDocument"))) {
            return DocumentType.DOC;
        }
        boolean names = bytes.contains(stream("Root Entry"));
        return !names && named == DocumentType.DOC ? DocumentType.DOC : DocumentType.OLD_OFFICE;
    }

    /// A stream's name as the container's directory writes it.
    private static String stream(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }
}
