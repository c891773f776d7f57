package org.dalil.testimony.ui.code;

import org.dalil.source.Passage;
import org.dalil.testimony.interview.ToldConsents;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.UUID;

/// Words that have a code, with where they stand.
///
/// @param source the title of their source
/// @param told what whoever told it allows; null when it is no testimony
/// @param item the recording they are heard in; null for what is only read
record QuoteLine(
        Passage passage, String source, ToldConsents.@Nullable Told told, @Nullable UUID item) {
    /// The second they are heard at, as `1:02:03`; empty for words that are only read.
    String time() {
        Long start = passage.span().startMs();
        if (start == null) {
            return "";
        }
        long seconds = start / 1_000;
        return seconds < 3_600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        seconds / 3_600,
                        seconds / 60 % 60,
                        seconds % 60);
    }
}
