package org.dalil.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The marks that formats put at the beginning of their files. Never looks at a name.
final class Magic {
    // Readers accept a PDF header within the first kilobyte (PDF 1.7, annex H, note 13).
    private static final int PDF_HEADER_WITHIN = 1024;

    private Magic() {}

    static Optional<DocumentType> of(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, PDF_HEADER_WITHIN), ISO_8859_1);
        DocumentType found = document(start);
        found = found == null ? picture(start) : found;
        found = found == null ? recording(start) : found;
        return Optional.ofNullable(found == null ? archive(start) : found);
    }

    private static @Nullable DocumentType document(String start) {
        if (start.startsWith("%PDF-") || isLatePdf(start)) {
            return DocumentType.PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return DocumentType.RTF;
        }
        return start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")
                ? DocumentType.OLD_OFFICE
                : null;
    }

    /// A header after some bytes of rubbish. A text that mentions the mark is not taken for it: the
    /// mark must begin a line and a version must follow.
    private static boolean isLatePdf(String start) {
        int at = start.indexOf("\n%PDF-1.");
        return at >= 0 && start.substring(at).matches("(?s)\\n%PDF-1\\.\\d[ \\t]*+[\\r\\n].*");
    }

    private static @Nullable DocumentType picture(String start) {
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return DocumentType.JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return DocumentType.PNG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return DocumentType.GIF;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return DocumentType.TIFF;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return DocumentType.WEBP;
        }
        return start.startsWith("BM") && start.startsWith("\0\0\0\0", 6) ? DocumentType.BMP : null;
    }

    private static @Nullable DocumentType recording(String start) {
        if (start.startsWith("RIFF") && start.length() > 12) {
            return start.startsWith("AVI ", 8) ? DocumentType.AVI : wave(start);
        }
        if (start.startsWith("ftyp", 4)) {
            return isoMedia(start.substring(8, Math.min(12, start.length())));
        }
        if (start.startsWith("ID3") || isMpegFrame(start, 0x06, 0x02)) {
            return DocumentType.MP3;
        }
        if (start.startsWith("fLaC")) {
            return DocumentType.FLAC;
        }
        if (start.startsWith("OggS")) {
            return DocumentType.OGG;
        }
        if (start.startsWith("#!AMR")) {
            return DocumentType.AMR;
        }
        if (start.startsWith("\u001AE\u00DF\u00A3")) {
            return DocumentType.MATROSKA;
        }
        if (start.startsWith("0&\u00B2u\u008Ef\u00CF\u0011")) {
            return DocumentType.WINDOWS_MEDIA;
        }
        return isMpegFrame(start, 0x06, 0x00) ? DocumentType.AAC : null;
    }

    private static @Nullable DocumentType wave(String start) {
        return start.startsWith("WAVE", 8) ? DocumentType.WAV : null;
    }

    /// An audio frame header: eleven set bits, then a version and layer that exist. A UTF-16 mark
    /// (FF FE) is not one: its layer bits would be 3, which is layer I.
    private static boolean isMpegFrame(String start, int mask, int layer) {
        return start.length() > 3
                && start.charAt(0) == 0xFF
                && (start.charAt(1) & 0xF0) == 0xF0
                && (start.charAt(1) & mask) == layer
                && (start.charAt(2) & 0xF0) != 0xF0
                && (layer == 0 || (start.charAt(2) & 0x0C) != 0x0C);
    }

    private static DocumentType isoMedia(String brand) {
        return switch (brand) {
            case "M4A ", "M4B " -> DocumentType.M4A;
            case "qt  " -> DocumentType.QUICKTIME;
            case "heic", "heix", "mif1", "heim", "hevc" -> DocumentType.HEIC;
            default -> brand.startsWith("3g") ? DocumentType.THREE_GP : DocumentType.MP4;
        };
    }

    private static @Nullable DocumentType archive(String start) {
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return DocumentType.ZIP;
        }
        if (start.startsWith("Rar!\u001A\u0007")) {
            return DocumentType.RAR;
        }
        if (start.startsWith("7z\u00BC\u00AF'\u001C")) {
            return DocumentType.SEVEN_ZIP;
        }
        if (start.startsWith("\u001F\u008B\u0008")) {
            return DocumentType.GZIP;
        }
        boolean age =
                start.startsWith("age-encryption.org/v1\n")
                        || start.startsWith("-----BEGIN AGE ENCRYPTED FILE-----");
        return age ? DocumentType.AGE : null;
    }
}
