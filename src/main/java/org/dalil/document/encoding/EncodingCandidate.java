package org.dalil.document.encoding;

import java.nio.charset.Charset;

/// One encoding a text may be in and how much speaks for it.
///
/// @param charset the encoding
/// @param points 0 (nothing speaks for it) to 100 (certain)
/// @param basis why it is on the list
public record EncodingCandidate(Charset charset, int points, Basis basis) {
    public EncodingCandidate {
        if (points < 0 || points > 100) {
            throw new IllegalArgumentException("points run from 0 to 100");
        }
    }

    /// Whether the bytes themselves leave no reasonable doubt.
    public boolean isCertain() {
        return basis == Basis.BYTE_ORDER_MARK || basis == Basis.VALID_UTF_8;
    }

    /// What a candidate rests on, strongest first.
    public enum Basis {
        /// The text begins with a byte order mark.
        BYTE_ORDER_MARK,
        /// Every byte is strict UTF-8 and some need it.
        VALID_UTF_8,
        /// Only plain ASCII, the same in every encoding offered.
        ASCII,
        /// The high or low bytes repeat as they do in UTF-16.
        UTF_16_SHAPE,
        /// Letter frequencies and the detectors' votes.
        VOTE
    }
}
