package org.dalil.testimony.transcript.compare;

import org.dalil.kernel.ProblemException;
import org.dalil.source.TextVersion;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.version.KeptPlaces;
import org.dalil.testimony.transcript.version.Rendered;
import org.dalil.testimony.transcript.version.Versions;

import java.util.ArrayList;
import java.util.List;

/// Compares kept versions of a transcript, and two transcripts of one recording. Times and speakers
/// are not compared: two people cut the same speech in different places.
public final class Comparisons {
    private final Versions versions;

    public Comparisons(Versions versions) {
        this.versions = versions;
    }

    /// Two texts and where their words differ.
    public record Compared(String left, String right, List<Difference> differences) {}

    /// How a version became another.
    public Compared versions(TextVersion before, TextVersion after) throws ProblemException {
        String left = versions.words(before);
        String right = versions.words(after);
        return new Compared(
                left,
                right,
                Comparison.of(
                        words(left, KeptPlaces.read(before.segments())),
                        words(right, KeptPlaces.read(after.segments()))));
    }

    /// How a transcript has changed in a tier since a version of it was kept.
    public Compared since(TextVersion kept, TranscriptText now, Tier tier) throws ProblemException {
        String left = versions.words(kept);
        Rendered right = Rendered.of(now, tier);
        return new Compared(
                left,
                right.text(),
                Comparison.of(
                        words(left, KeptPlaces.read(kept.segments())),
                        words(right.text(), right.places())));
    }

    /// How two transcriptions differ in a tier, as they are now.
    public static Compared transcripts(TranscriptText one, TranscriptText other, Tier tier) {
        Rendered left = Rendered.of(one, tier);
        Rendered right = Rendered.of(other, tier);
        return new Compared(
                left.text(),
                right.text(),
                Comparison.of(
                        words(left.text(), left.places()), words(right.text(), right.places())));
    }

    /// The words of the segments; of a text that is no transcript all of it.
    private static List<Word> words(String text, KeptPlaces places) {
        if (places.places().isEmpty()) {
            return Word.in(text, 0, text.length());
        }
        List<Word> words = new ArrayList<>();
        for (KeptPlaces.Place one : places.places()) {
            if (one.end() <= text.length()) {
                words.addAll(Word.in(text, one.start(), one.end()));
            }
        }
        return words;
    }
}
