package org.dalil.testimony.mention;

import org.dalil.kernel.RecordRef;
import org.dalil.source.content.MediaSpan;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A mention on the page of whom or what it means: the words, what stands around them, and where to
/// read and hear them.
///
/// @param means who or what; of somebody decided to be one with others, perhaps one of these
/// @param title of the source
/// @param transcript null for words of a text
/// @param item the recording to play, or the original to open; null where nobody said which
/// @param span the seconds to play; not timed where nobody knows
/// @param before up to [Mentions#AROUND] units before the words as they stand now
/// @param after as many after them
public record Appearance(
        PlacedMention placed,
        RecordRef means,
        String title,
        @Nullable UUID transcript,
        @Nullable UUID item,
        MediaSpan span,
        String before,
        String after) {}
