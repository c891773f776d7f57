package org.dalil.document;

import java.time.Duration;

/// How much of a document is read at most. Over `bytes` it is kept and not parsed; over the others
/// the text is cut and says so, except time, after which there is no text.
///
/// @param bytes largest PDF, HTML or office file that is parsed
/// @param characters most UTF-16 units of text kept; a plain text is read no further than this many
///   bytes, whatever its size
/// @param pages most pages read
/// @param time longest reading of one document
public record ExtractionLimits(long bytes, int characters, int pages, Duration time) {
    private static final int MEGABYTE = 1024 * 1024;

    public ExtractionLimits {
        if (bytes <= 0 || characters <= 0 || pages <= 0 || !time.isPositive()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /// Limits for work with a person waiting: far above any judgment or report (the longest seen
    /// has 3 million characters), low enough that a hostile file costs a minute at most.
    public static ExtractionLimits standard() {
        return new ExtractionLimits(256L * MEGABYTE, 64 * MEGABYTE, 20_000, Duration.ofSeconds(60));
    }
}
