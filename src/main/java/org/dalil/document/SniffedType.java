package org.dalil.document;

import org.jspecify.annotations.Nullable;

/// What a file is by its content, beside what its name claims.
///
/// @param type the kind by content; the one to believe
/// @param named the kind the name's ending claims, null when it claims nothing known
public record SniffedType(DocumentType type, @Nullable DocumentType named) {
    /// Whether the name claims another kind than the content shows. Worth showing: a mislabelled
    /// file is a mistake or a disguise.
    public boolean isMislabelled() {
        return named != null && named != type && !isSameFamily(named, type);
    }

    /// Pairs of kinds whose files carry each other's endings in honest use.
    private static boolean isSameFamily(DocumentType named, DocumentType type) {
        return switch (type) {
            case LOCKED_OFFICE ->
                    switch (named) {
                        case DOCX, DOC, XLSX, PPTX, OLD_OFFICE -> true;
                        default -> false;
                    };
            case OLD_OFFICE -> named == DocumentType.DOC;
            case DOC -> named == DocumentType.OLD_OFFICE;
            case RTF -> named == DocumentType.DOC;
            case MP4, M4A, QUICKTIME, THREE_GP ->
                    named.mediaType().matches(".*(mp4|quicktime|3gpp)");
            default -> false;
        };
    }
}
