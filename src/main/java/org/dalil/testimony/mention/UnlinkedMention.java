package org.dalil.testimony.mention;

import org.dalil.kernel.RecordRef;
import org.dalil.testimony.transcript.version.Quote;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Words that may be a name and are linked to nothing yet. A question for a person, never an
/// answer.
///
/// @param place where they stand now
/// @param words as they are written there
/// @param before what stands before them, on one line
/// @param after what stands after them, on one line
/// @param startMs when they are heard, in milliseconds; null where nobody says
/// @param candidates whose name it may be, the likeliest first; never empty
public record UnlinkedMention(
        MentionPlace place,
        String words,
        String before,
        String after,
        @Nullable Long startMs,
        List<Candidate> candidates) {
    public UnlinkedMention {
        candidates = List.copyOf(candidates);
    }

    /// Somebody or something that may be meant.
    ///
    /// @param name what it is called now, for showing
    /// @param whole whether all words of one of its names stand there
    /// @param mentioned whether it is linked elsewhere in the same transcript
    public record Candidate(RecordRef ref, String name, boolean whole, boolean mentioned) {}

    /// The words for [Mentions#link] and [Mentions#deny].
    ///
    /// @throws NullPointerException for words of a text
    public Quote quote() {
        return new Quote(
                Objects.requireNonNull(place.segment()),
                Objects.requireNonNull(place.tier()),
                place.start(),
                place.end());
    }
}
