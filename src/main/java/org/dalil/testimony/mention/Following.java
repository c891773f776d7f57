package org.dalil.testimony.mention;

import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.compare.Replacement;
import org.dalil.texts.Folding;

import java.util.List;

/// Follows words through edits of what they stand in, and finds them again where nobody followed
/// them. Words that an edit did not touch are never lost; of two places that cannot be told apart
/// it takes the nearer.
final class Following {
    private Following() {}

    /// Where words stand.
    record Span(int start, int end) {
        boolean isEmpty() {
            return start == end;
        }
    }

    /// Where a span of the words before an edit stands after it; empty where nothing like its words
    /// is left.
    static Span through(Span span, String before, String after) {
        List<Replacement> replaced = Replacement.between(before, after);
        int end = Math.min(span.end, before.length());
        int start = Math.min(span.start, end);
        int to = end(end, replaced);
        int from = Math.min(start(start, replaced), Math.max(to, 0));
        if (span.isEmpty()) {
            int at = Math.min(end(start, replaced), after.length());
            return new Span(at, at);
        }
        String words = before.substring(start, end);
        Span moved = stripped(after, from, to);
        Span whole = whole(moved, after, span, before);
        if (alike(words, after.substring(whole.start, whole.end))) {
            return whole;
        }
        if (alike(words, after.substring(moved.start, moved.end))) {
            return moved;
        }
        for (Replacement one : replaced) {
            int again =
                    one.from() <= start && end <= one.to()
                            ? after.substring(0, one.newTo()).indexOf(words, one.newFrom())
                            : -1;
            if (again >= 0) {
                return new Span(again, again + words.length());
            }
        }
        return new Span(moved.start, moved.start);
    }

    /// Where words that had been taken out stand after an edit: where they were written again, at
    /// the place they had, or nowhere.
    static Span again(MentionWords said, int at, String before, String after) {
        for (Replacement one : Replacement.between(before, after)) {
            if (one.from() <= at && at <= one.to()) {
                int found = again(said, after, one.newFrom(), one.newTo(), one.newFrom());
                int end = found + said.quote().length();
                if (found >= 0 && !splitsWord(after, found) && !splitsWord(after, end)) {
                    return new Span(found, end);
                }
            }
        }
        return through(new Span(at, at), before, after);
    }

    // What is written right before words comes before them, what is written right behind them
    // behind.
    private static int start(int at, List<Replacement> replaced) {
        int start = at;
        for (Replacement one : replaced) {
            if (one.to() <= at) {
                start += one.shift();
            } else if (one.from() < at) {
                return one.newTo();
            }
        }
        return start;
    }

    private static int end(int at, List<Replacement> replaced) {
        int end = at;
        for (Replacement one : replaced) {
            boolean behind = one.from() == at;
            if (one.to() <= at && !behind) {
                end += one.shift();
            } else if (one.from() < at) {
                return one.newFrom();
            }
        }
        return end;
    }

    /// With the letters that were written onto its first and last word.
    private static Span whole(Span moved, String after, Span span, String before) {
        int from = moved.start;
        int to = moved.end;
        if (!splitsWord(before, span.end)) {
            while (splitsWord(after, to)) {
                to++;
            }
        }
        if (!splitsWord(before, span.start)) {
            while (splitsWord(after, from)) {
                from--;
            }
        }
        return new Span(from, to);
    }

    private static boolean splitsWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = Math.max(end, start);
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /// Whether a few words are the first or last of more.
    private static boolean isWordsOf(String few, String many) {
        return few.length() > 1 && (many.startsWith(few + " ") || many.endsWith(" " + few));
    }

    /// Whether one is the other with some letters corrected, in another alphabet, or with words
    /// more or fewer.
    static boolean alike(String one, String other) {
        if (other.isBlank()) {
            return false;
        }
        if (one.equals(other)) {
            return true;
        }
        String a = Folding.key(one);
        String b = Folding.key(other);
        if (isWordsOf(a, b) || isWordsOf(b, a)) {
            return true;
        }
        int most = Math.min(a.length(), b.length());
        int head = 0;
        while (head < most && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return most > 0 && 2 * (head + tail) >= Math.max(a.length(), b.length());
    }

    /// Where a mention stands in the words of its segment.
    static PlacedMention in(Mention mention, SegmentWords segment) {
        Tier tier = mention.place().tier();
        return in(mention, tier == null ? "" : segment.words(tier));
    }

    /// Where a mention stands in a text, which never changes.
    static PlacedMention written(Mention mention) {
        MentionPlace place = mention.place();
        return new PlacedMention(
                mention, MentionState.STANDS, place.start(), place.end(), mention.words().quote());
    }

    /// Where a mention stands in words that may have been changed by others.
    static PlacedMention in(Mention mention, String words) {
        MentionPlace place = mention.place();
        String quote = mention.words().quote();
        int start = Math.min(place.start(), words.length());
        int end = Math.min(place.end(), words.length());
        if (place.isEmpty()) {
            return PlacedMention.removed(mention, start);
        }
        String now = words.substring(start, end);
        if (now.equals(quote)) {
            return new PlacedMention(mention, MentionState.STANDS, start, end, now);
        }
        if (alike(quote, now)) {
            return new PlacedMention(mention, MentionState.REWORDED, start, end, now);
        }
        int found = again(mention.words(), words, 0, words.length(), place.start());
        return found < 0
                ? PlacedMention.removed(mention, start)
                : new PlacedMention(
                        mention, MentionState.STANDS, found, found + quote.length(), quote);
    }

    /// The place of the same words with the most of the same words around them, the nearest of
    /// several; -1 for none.
    ///
    /// @param from where they may begin
    /// @param to where they end at the latest
    private static int again(MentionWords said, String words, int from, int to, int near) {
        int best = -1;
        int bestScore = -1;
        int at = words.indexOf(said.quote(), from);
        while (at >= 0 && at + said.quote().length() <= to) {
            int score = around(said, words, at);
            boolean nearer = score == bestScore && Math.abs(at - near) < Math.abs(best - near);
            if (score > bestScore || nearer) {
                best = at;
                bestScore = score;
            }
            at = words.indexOf(said.quote(), at + 1);
        }
        return best;
    }

    private static int around(MentionWords said, String words, int at) {
        int before = 0;
        while (before < Math.min(said.prefix().length(), at)
                && said.prefix().charAt(said.prefix().length() - 1 - before)
                        == words.charAt(at - 1 - before)) {
            before++;
        }
        int end = at + said.quote().length();
        int behind = 0;
        while (behind < Math.min(said.suffix().length(), words.length() - end)
                && said.suffix().charAt(behind) == words.charAt(end + behind)) {
            behind++;
        }
        return before + behind;
    }
}
