package org.dalil.document.spoken;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Something that reading a transcript could not take as it stood, and where. Shown to people;
/// never logged, for it may quote.
///
/// @param kind what it is
/// @param line the file's line, or the paragraph or row of a document, from 1; 0 where they mean
///   nothing
/// @param count how many of them, at least 1
/// @param quote the beginning of what stood there, or empty
public record SpokenRemark(Kind kind, int line, long count, String quote) {
    private static final int QUOTED = 80;

    public SpokenRemark {
        quote = quote.length() > QUOTED ? quote.substring(0, QUOTED) + "…" : quote;
    }

    /// Key of the sentence for people, with the arguments of [#args()].
    public String key() {
        return line == 0 && kind.hasPlaces()
                ? "document.spoken.remark.and-more"
                : "document.spoken.remark."
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Arguments of the message: `line`, `count` and `quote`.
    public Map<String, Object> args() {
        return Map.of("line", line, "count", count, "quote", quote);
    }

    /// What a remark is about.
    public enum Kind {
        /// The first line that says what the file is is missing.
        SIGNATURE_MISSING,
        /// Words that belong to no line of speech.
        OUTSIDE,
        /// A time that cannot be read; the words are kept without it.
        TIME_UNREAD,
        /// A line ends before it begins; kept as it stands.
        BACKWARDS,
        /// A line begins before the one before has ended; kept as it stands.
        OVERLAPPING,
        /// A line begins before the recording; put at its beginning unless times are moved.
        BEFORE_BEGINNING,
        /// A line with times and no words; left out.
        NO_WORDS,
        /// Notes of whoever made the file; left out.
        NOTES,
        /// Styles, regions and places on the picture; left out.
        LOOKS,
        /// Markup inside words; the words are kept.
        MARKUP,
        /// Bytes without a meaning in the encoding.
        UNDECODABLE,
        /// A line that names another it belongs to, which is not there.
        PARENT_MISSING,
        /// Links to media, vocabularies and other files; left out.
        LINKS,
        /// Tags of lines; left out.
        TAGS,
        /// Words beside a time; kept as part of the line.
        BESIDE_TIME,
        /// Footnotes, comments and deleted words of a document; left out.
        ASIDE,
        /// The file breaks off.
        BROKEN_OFF;

        private static final Set<Kind> COUNTED =
                EnumSet.of(LOOKS, MARKUP, LINKS, TAGS, UNDECODABLE, ASIDE);

        /// Whether each is told with its line; others are only counted.
        boolean hasPlaces() {
            return !COUNTED.contains(this);
        }
    }
}
