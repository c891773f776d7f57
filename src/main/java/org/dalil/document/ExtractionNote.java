package org.dalil.document;

import java.util.Locale;
import java.util.Map;

/// Something a reader of an extracted text must know about how it differs from the original.
///
/// @param kind what it is about
/// @param count how many, 0 where counting makes no sense
/// @param detail page numbers and the like, else empty; never words of the document
public record ExtractionNote(Kind kind, long count, String detail) {
    /// Key of the note's message, with the arguments of [#args()].
    public String key() {
        return "document.note." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Arguments of the message: `count` and `detail`.
    public Map<String, Object> args() {
        return Map.of("count", count, "detail", detail);
    }

    /// What a note is about.
    public enum Kind {
        /// Bytes without a meaning in the encoding, shown as U+FFFD.
        UNDECODABLE_BYTES,
        /// Line ends written as CR LF or CR became LF; count is how many.
        LINE_ENDS,
        /// The page declares another encoding than its bytes are in; detail is the declared one.
        DECLARED_ENCODING_WRONG,
        /// The text was cut at a limit; count is the number of characters kept.
        CUT,
        /// Pages after the limit were left out; count is the number of pages read.
        PAGES_CUT,
        /// Pages that are pictures without a text layer; detail lists them.
        PICTURE_PAGES,
        /// Pages that could not be read; detail lists them.
        DAMAGED_PAGES,
        /// Characters the document's fonts give no meaning to, shown as U+FFFD.
        UNMAPPED_CHARACTERS,
        /// Footnotes stand after the text, each with its number in brackets.
        FOOTNOTES_AT_END,
        /// Endnotes stand after the text and the footnotes, each with its number in brackets.
        ENDNOTES_AT_END,
        /// Text boxes stand after the paragraph they hang on.
        TEXT_BOXES,
        /// Page headers and footers were left out.
        HEADERS_LEFT_OUT,
        /// Passages deleted with change tracking were left out.
        TRACKED_DELETIONS,
        /// Passages added with change tracking were kept.
        TRACKED_INSERTIONS,
        /// Hidden text was left out.
        HIDDEN_TEXT,
        /// Comments in the margin were left out.
        COMMENTS_LEFT_OUT
    }
}
