package org.dalil.testimony.mention;

import org.dalil.kernel.Locator;
import org.dalil.kernel.Problem;
import org.dalil.source.content.MediaSpan;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.version.Quote;

import java.util.UUID;

/// Words that somebody chose, read as they are now: without blanks around them, and no letter cut
/// in two.
record Stretch(UUID source, MentionPlace place, MentionWords words) {
    /// Words of a segment; ends beyond its words are moved to their end.
    ///
    /// @throws TestimonyException when nothing but blanks is chosen
    static Stretch spoken(UUID source, SegmentWords in, Quote quote) throws TestimonyException {
        String words = in.words(quote.tier());
        Integer to = quote.to();
        int start = Math.clamp(quote.from(), 0, words.length());
        int end = to == null ? words.length() : Math.clamp(to, start, words.length());
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        if (words.substring(start, end).isBlank()) {
            throw new TestimonyException(Problem.of("testimony.problem.nothing-mentioned"));
        }
        Locator at = Locator.in(words, start, end, null);
        MediaSpan heard = in.heard(quote.tier(), at.start(), at.end());
        return new Stretch(
                source,
                MentionPlace.spoken(in.segment().id(), quote.tier(), at.start(), at.end()),
                MentionWords.of(at, heard.startMs(), heard.endMs()));
    }

    /// Words of a text.
    ///
    /// @throws TestimonyException when nothing but blanks is chosen
    static Stretch written(UUID source, UUID text, Locator at) throws TestimonyException {
        if (at.quote().isBlank()) {
            throw new TestimonyException(Problem.of("testimony.problem.nothing-mentioned"));
        }
        return new Stretch(
                source,
                MentionPlace.written(text, at.start(), at.end()),
                MentionWords.of(at, null, null));
    }

    Mention saying(UUID id, Meaning meaning) {
        return new Mention(id, source, place, words, meaning);
    }
}
