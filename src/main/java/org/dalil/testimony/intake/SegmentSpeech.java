package org.dalil.testimony.intake;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.WordTime;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A transcript as other programs take it: some of its tiers, the first as speech and the others
/// belonging to it. Speakers go by their labels; their names stay in the casefile.
public final class SegmentSpeech {
    private SegmentSpeech() {}

    /// The tiers.
    ///
    /// @param wanted the first is the speech that the others belong to
    /// @param names what a tier is called in the file
    public static List<SpokenTier> of(
            TranscriptText text, List<Tier> wanted, Function<Tier, String> names) {
        Map<UUID, String> labels =
                text.speakers().stream().collect(Collectors.toMap(Speaker::id, Speaker::label));
        List<List<SpokenLine>> lines = new ArrayList<>();
        wanted.forEach(tier -> lines.add(new ArrayList<>()));
        for (SegmentWords one : text.segments()) {
            if (wanted.stream().anyMatch(tier -> !one.words(tier).isBlank())) {
                int place = lines.getFirst().size();
                for (int i = 0; i < wanted.size(); i++) {
                    add(lines.get(i), one, wanted.get(i), i == 0 ? -1 : place, labels);
                }
            }
        }
        List<SpokenTier> tiers = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Tier tier = wanted.get(i);
            String language =
                    tier.language() == null ? text.transcript().language() : tier.language();
            tiers.add(
                    new SpokenTier(
                            names.apply(tier), null, language, i == 0 ? -1 : 0, lines.get(i)));
        }
        return tiers;
    }

    private static void add(
            List<SpokenLine> to, SegmentWords of, Tier tier, int parent, Map<UUID, String> labels) {
        String words = of.words(tier);
        if (parent >= 0 && words.isBlank()) {
            return;
        }
        Segment at = of.segment();
        @Nullable String who = at.speaker() == null ? null : labels.get(at.speaker());
        List<WordTime> times =
                of.in(tier).map(Wording::wordTimes).stream()
                        .flatMap(all -> all.starts().stream())
                        .filter(start -> start.offset() <= words.length())
                        .map(start -> new WordTime(start.offset(), start.ms()))
                        .toList();
        to.add(new SpokenLine(at.startMs(), at.endMs(), who, words, times, parent));
    }
}
