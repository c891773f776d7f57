package org.dalil.document.coded;

import java.util.Locale;
import java.util.Map;

/// Something that reading a project could not take as it stood, and how often. Never quotes.
///
/// @param count at least 1
public record CodedRemark(Kind kind, long count) {
    /// What a remark is about.
    public enum Kind {
        /// A text whose file the project does not hold.
        WORDS_MISSING,
        /// A selection that lies outside its text.
        OUTSIDE,
        /// A coding whose code the project does not have.
        CODE_MISSING,
        /// Places counted otherwise than the standard says; read as the words show.
        COUNTED_OTHERWISE,
        /// Bytes without a meaning.
        UNDECODABLE,
        /// A code without a name or with one that stands twice.
        CODE_UNREAD
    }

    /// Message key of the sentence, with the arguments of [#args()].
    public String key() {
        return "document.coded.remark." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Arguments of the message: `count`.
    public Map<String, Object> args() {
        return Map.of("count", count);
    }
}
