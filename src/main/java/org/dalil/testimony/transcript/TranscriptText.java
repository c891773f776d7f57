package org.dalil.testimony.transcript;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A whole transcript as it is at one moment: its voices and its segments in order, with all words.
public record TranscriptText(
        Transcript transcript, List<Speaker> speakers, List<SegmentWords> segments) {
    public TranscriptText {
        speakers = List.copyOf(speakers);
        segments = List.copyOf(segments);
    }

    /// The voice of this id.
    public Optional<Speaker> speaker(@Nullable UUID id) {
        return speakers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The segment of this id.
    public Optional<SegmentWords> segment(UUID id) {
        return segments.stream().filter(one -> one.segment().id().equals(id)).findFirst();
    }

    /// Every tier in which something was written, as heard first.
    public List<Tier> tiers() {
        Set<Tier> tiers = new LinkedHashSet<>();
        for (Layer layer : Layer.values()) {
            segments.stream()
                    .flatMap(one -> one.wordings().stream())
                    .map(Wording::tier)
                    .filter(one -> one.layer().equals(layer.code()))
                    .forEach(tiers::add);
        }
        segments.stream().flatMap(one -> one.wordings().stream()).forEach(w -> tiers.add(w.tier()));
        return List.copyOf(tiers);
    }

    /// What is odd in the times, in order.
    public List<TimeRemark> remarks() {
        List<TimeRemark> remarks = new ArrayList<>();
        long begun = 0;
        long ended = 0;
        for (SegmentWords one : segments) {
            Segment at = one.segment();
            if (at.isBackwards()) {
                remarks.add(new TimeRemark(at.id(), TimeRemark.Oddity.BACKWARDS));
            }
            Long start = at.startMs();
            Long end = at.endMs();
            if (start != null && start < begun) {
                remarks.add(new TimeRemark(at.id(), TimeRemark.Oddity.OUT_OF_ORDER));
            } else if (start != null && start < ended) {
                remarks.add(new TimeRemark(at.id(), TimeRemark.Oddity.OVERLAPS));
            }
            begun = start == null ? begun : start;
            ended = end == null ? ended : Math.max(ended, end);
        }
        return remarks;
    }
}
