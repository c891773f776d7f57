package org.dalil.testimony.linked;

import org.dalil.source.redaction.Redaction;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Wording;
import org.dalil.texts.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A transcript as it may be read outside the casefile: what is to be covered is gone from its
/// words. Says what it could not cover; decides nothing about that.
///
/// @param text with other words in the places that were covered
/// @param places how many were
/// @param lost marks whose words were changed since, so that nobody knows what to cover
/// @param left places where the same words stand and nobody marked them, in any tier
public record CoveredText(
        TranscriptText text, int places, List<WordLink> lost, List<Standing> left) {
    /// Fewer letters are found everywhere and say nothing.
    private static final int SHORTEST = 3;

    public CoveredText {
        lost = List.copyOf(lost);
        left = List.copyOf(left);
    }

    /// Words that still stand somewhere.
    public record Standing(UUID segment, Tier tier, String words) {}

    /// Covers all that is marked.
    ///
    /// @param cover what is read where nobody chose other words
    public static CoveredText of(
            TranscriptText text, Map<UUID, List<WordLink>> links, String cover) {
        List<WordLink> marks = new ArrayList<>();
        links.values().forEach(all -> all.stream().filter(CoveredText::covers).forEach(marks::add));
        List<SegmentWords> segments = new ArrayList<>();
        for (SegmentWords one : text.segments()) {
            List<WordLink> here =
                    marks.stream()
                            .filter(mark -> mark.segment().equals(one.segment().id()))
                            .toList();
            segments.add(here.isEmpty() ? one : covered(one, here, cover));
        }
        List<WordLink> lost = marks.stream().filter(one -> one.place() == null).toList();
        TranscriptText now = new TranscriptText(text.transcript(), text.speakers(), segments);
        return new CoveredText(now, marks.size() - lost.size(), lost, standing(now, marks));
    }

    private static boolean covers(WordLink one) {
        return one.redaction() != null;
    }

    private static SegmentWords covered(SegmentWords of, List<WordLink> marks, String cover) {
        List<Wording> wordings = new ArrayList<>();
        for (Wording one : of.wordings()) {
            List<Patch> patches = new ArrayList<>();
            for (WordLink mark : marks) {
                Stretch place = mark.place();
                Redaction by = mark.redaction();
                if (place != null
                        && by != null
                        && of.in(mark.tier()).filter(one::equals).isPresent()) {
                    String words = by.standIn() == null ? cover : by.standIn();
                    patches.add(new Patch(place.from(), place.to(), words));
                }
            }
            wordings.add(patched(one, joined(patches)));
        }
        return new SegmentWords(of.segment(), wordings);
    }

    /// Words in place of others.
    private record Patch(int from, int to, String words) {}

    // Marks that share words become one, or what stands between two covers would be read.
    private static List<Patch> joined(List<Patch> patches) {
        List<Patch> sorted =
                patches.stream()
                        .sorted(Comparator.comparingInt(Patch::from).thenComparing(Patch::to))
                        .toList();
        List<Patch> joined = new ArrayList<>();
        for (Patch one : sorted) {
            Patch last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && one.from < last.to) {
                joined.set(
                        joined.size() - 1,
                        new Patch(last.from, Math.max(last.to, one.to), last.words));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    private static Wording patched(Wording one, List<Patch> patches) {
        Wording now = one;
        for (Patch each : patches.reversed()) {
            String words = now.words();
            int to = Math.min(each.to, words.length());
            now =
                    now.saying(
                            words.substring(0, Math.min(each.from, to))
                                    + each.words
                                    + words.substring(to));
        }
        return now;
    }

    private static List<Standing> standing(TranscriptText text, List<WordLink> marks) {
        Set<String> sought = new LinkedHashSet<>();
        marks.forEach(one -> sought.add(spaced(one.words())));
        sought.removeIf(one -> one.strip().length() < SHORTEST);
        List<Standing> standing = new ArrayList<>();
        for (SegmentWords one : text.segments()) {
            for (Wording wording : one.wordings()) {
                String key = spaced(wording.words());
                for (String words : sought) {
                    if (key.contains(words)) {
                        standing.add(
                                new Standing(one.segment().id(), wording.tier(), words.strip()));
                    }
                }
            }
        }
        return standing;
    }

    // Letters and digits only, so that a comma between two words hides nothing.
    private static String spaced(String words) {
        return " " + Folding.key(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
