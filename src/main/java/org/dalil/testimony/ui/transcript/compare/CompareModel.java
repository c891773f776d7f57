package org.dalil.testimony.ui.transcript.compare;

import org.dalil.kernel.ProblemException;
import org.dalil.source.TextVersion;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.compare.Comparisons;
import org.dalil.testimony.transcript.edit.Segments;
import org.dalil.testimony.transcript.version.Rendered;
import org.dalil.testimony.transcript.version.Versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a transcript differs from and how, read from the casefile; takes words over where somebody
/// says so. Knows no scene-graph type.
public final class CompareModel {
    private final Transcripts transcripts;
    private final Segments segments;
    private final Versions versions;
    private final Comparisons comparisons;
    private final UUID transcript;
    private final Tier tier;

    /// @param transcript the one at hand
    /// @param tier the words that are compared
    public CompareModel(
            Transcripts transcripts,
            Segments segments,
            Versions versions,
            UUID transcript,
            Tier tier) {
        this.transcripts = transcripts;
        this.segments = segments;
        this.versions = versions;
        this.comparisons = new Comparisons(versions);
        this.transcript = transcript;
        this.tier = tier;
    }

    /// What it can be compared with: others of its recording, then its own kept texts, the newest
    /// first.
    public List<Other> others() throws ProblemException {
        Transcript at = text().transcript();
        List<Other> others = new ArrayList<>();
        for (Transcript one : transcripts.of(at.source())) {
            if (!one.id().equals(transcript)) {
                others.add(Other.of(one));
            }
        }
        for (TextVersion one : versions.of(at)) {
            if (Versions.tier(one).filter(tier::equals).isPresent()) {
                others.add(Other.of(one));
            }
        }
        return others;
    }

    /// Where the words differ, in the order of the transcript at hand.
    public List<DifferenceLine> lines(Other other) throws ProblemException {
        TranscriptText now = text();
        Rendered here = Rendered.of(now, tier);
        Transcript that = other.transcript();
        TextVersion kept = other.kept();
        if (that != null) {
            TranscriptText there = transcripts.text(that.id()).orElseThrow();
            return DifferenceLine.of(Comparisons.transcripts(there, now, tier), here.places());
        }
        return kept == null
                ? List.of()
                : DifferenceLine.of(comparisons.since(kept, now, tier), here.places());
    }

    /// Puts the other’s words in place of those at hand, as one act.
    ///
    /// @return whether they could be: they stand in one segment, which is there
    public boolean take(DifferenceLine line) throws ProblemException {
        TranscriptText now = text();
        UUID at = line.segment();
        var in = at == null ? null : now.segment(at).orElse(null);
        if (in == null) {
            return false;
        }
        segments.write(now.transcript(), in.segment(), tier, line.taken(in.words(tier)));
        return true;
    }

    /// Puts the other’s words in place of those at hand wherever they differ within a segment, as
    /// one act. What differs across segments stays.
    ///
    /// @return how many segments changed
    public int takeAll(Other other) throws ProblemException {
        Map<UUID, List<DifferenceLine>> bySegment = new HashMap<>();
        for (DifferenceLine one : lines(other)) {
            UUID segment = one.segment();
            if (segment != null) {
                bySegment.computeIfAbsent(segment, id -> new ArrayList<>()).add(one);
            }
        }
        return segments.takeOver(
                text().transcript(),
                tier,
                (segment, words) -> {
                    String now = words;
                    // From the last on, so that the places before it stay where they are.
                    for (DifferenceLine one :
                            bySegment.getOrDefault(segment, List.of()).reversed()) {
                        now = one.taken(now);
                    }
                    return now;
                });
    }

    private TranscriptText text() throws ProblemException {
        return transcripts.text(transcript).orElseThrow();
    }
}
