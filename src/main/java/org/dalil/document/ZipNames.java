package org.dalil.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/// Tells office documents from other ZIP archives by the entry names near their signatures, in the
/// first bytes and in the list of contents at the end. Never unpacks anything.
final class ZipNames {
    private static final String LOCAL = "PK\u0003\u0004";
    private static final String CENTRAL = "PK\u0001\u0002";
    private static final int LOCAL_NAME_AT = 30;
    private static final int CENTRAL_NAME_AT = 46;

    private ZipNames() {}

    static DocumentType type(byte[] head, byte[] tail, @Nullable DocumentType named) {
        String start = new String(head, ISO_8859_1);
        String end = new String(tail, ISO_8859_1);
        // OpenDocument keeps its media type as the first entry, stored as it is.
        if (start.startsWith("mimetypeapplication/vnd.oasis.opendocument.text", LOCAL_NAME_AT)) {
            return DocumentType.ODT;
        }
        if (holds(start, end, "word/")) {
            return DocumentType.DOCX;
        }
        if (holds(start, end, "xl/")) {
            return DocumentType.XLSX;
        }
        if (holds(start, end, "ppt/")) {
            return DocumentType.PPTX;
        }
        // Large pictures may fill the sample, or the file may be cut off before anything telling.
        boolean office = holds(start, end, "[Content_Types].xml") || holds(start, end, "_rels/");
        return office && named == DocumentType.DOCX ? DocumentType.DOCX : DocumentType.ZIP;
    }

    private static boolean holds(String start, String end, String name) {
        return entry(start, LOCAL, LOCAL_NAME_AT, name)
                || entry(end, CENTRAL, CENTRAL_NAME_AT, name)
                || entry(start, CENTRAL, CENTRAL_NAME_AT, name);
    }

    private static boolean entry(String bytes, String signature, int nameAt, String name) {
        for (int at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4)) {
            if (bytes.startsWith(name, at + nameAt)) {
                return true;
            }
        }
        return false;
    }
}
