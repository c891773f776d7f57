package org.dalil.testimony.intake;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenText;
import org.dalil.kernel.Problem;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TooLong;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.WordTimes;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

/// Which words of a file belong to which segment of a transcript that is there: by time, or one by
/// one where the file has no times and as many lines. Writes nothing and loses no line.
///
/// @param on the transcript
/// @param as the tier that the words become
/// @param words by segment
/// @param alone lines that fit no segment, at their times
public record LayingOver(
        TranscriptText on, Tier as, Map<UUID, String> words, List<SpokenLine> alone) {
    public LayingOver {
        words = Map.copyOf(words);
        alone = List.copyOf(alone);
    }

    /// Finds where everything belongs.
    ///
    /// @param offset milliseconds that every time of the file is moved by
    /// @throws TestimonyException when there are words in the tier already, or when nothing tells
    ///   which line belongs where
    public static LayingOver of(TranscriptText on, SpokenText text, Tier as, long offset)
            throws TestimonyException {
        for (int i = 0; i < on.segments().size(); i++) {
            if (!on.segments().get(i).words(as).isEmpty()) {
                throw refusal("testimony.problem.tier-written", on, i + 1);
            }
        }
        List<SpokenLine> lines =
                text.tiers().stream()
                        .flatMap(tier -> tier.lines().stream())
                        .filter(line -> !line.words().isBlank())
                        .map(line -> line.at(sum(line.from(), offset), sum(line.to(), offset)))
                        .toList();
        LayingOver laid =
                lines.stream().allMatch(line -> line.from() == null)
                        ? inOrder(on, as, lines)
                        : byTime(on, as, lines);
        for (int i = 0; i < on.segments().size(); i++) {
            TooLong.check(laid.words.getOrDefault(on.segments().get(i).segment().id(), ""), i + 1);
        }
        return laid;
    }

    private static LayingOver inOrder(TranscriptText on, Tier as, List<SpokenLine> lines)
            throws TestimonyException {
        if (lines.size() != on.segments().size()) {
            throw new TestimonyException(
                    Problem.of("testimony.problem.no-times-to-lay")
                            .with("lines", lines.size())
                            .with("segments", on.segments().size()));
        }
        Map<UUID, String> words = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            words.put(on.segments().get(i).segment().id(), lines.get(i).words());
        }
        return new LayingOver(on, as, words, List.of());
    }

    private static LayingOver byTime(TranscriptText on, Tier as, List<SpokenLine> lines) {
        Overlap<UUID> near =
                new Overlap<>(
                        on.segments().stream()
                                .map(SegmentWords::segment)
                                .map(s -> Overlap.Timed.of(s.id(), s.startMs(), s.endMs()))
                                .filter(Objects::nonNull)
                                .toList());
        Map<UUID, StringJoiner> words = new HashMap<>();
        List<SpokenLine> alone = new ArrayList<>();
        @Nullable UUID before = null;
        for (SpokenLine line : lines) {
            // A line without a time goes on from the one before it.
            UUID fits = line.from() == null ? before : near.most(line);
            if (fits == null) {
                alone.add(line.at(kept(line.from()), kept(line.to())));
            } else {
                words.computeIfAbsent(fits, id -> new StringJoiner(" ")).add(line.words());
            }
            before = fits;
        }
        alone.sort(
                Comparator.comparingLong(
                        line -> line.from() == null ? Long.MAX_VALUE : line.from()));
        Map<UUID, String> joined = new HashMap<>();
        words.forEach((segment, said) -> joined.put(segment, said.toString()));
        return new LayingOver(on, as, joined, alone);
    }

    /// The transcript as it would be from its beginning, a few segments of it, and after them some
    /// of those lines that fit none.
    public List<SegmentDraft> preview(int most) {
        Map<UUID, String> labels = new HashMap<>();
        for (Speaker voice : on.speakers()) {
            labels.put(voice.id(), voice.label());
        }
        List<SegmentDraft> shown = new ArrayList<>();
        alone.stream()
                .limit(most / 5)
                .forEach(line ->
                        shown.add(
                                new SegmentDraft(
                                        line.from(),
                                        line.to(),
                                        null,
                                        true,
                                        Map.of(as, line.words()),
                                        WordTimes.NONE)));
        for (SegmentWords one : on.segments()) {
            if (shown.size() >= most) {
                break;
            }
            Map<Tier, String> layers = new LinkedHashMap<>();
            layers.put(Tier.VERBATIM, one.words(Tier.VERBATIM));
            Optional.ofNullable(words.get(one.segment().id()))
                    .ifPresent(found -> layers.put(as, found));
            Segment at = one.segment();
            shown.add(
                    new SegmentDraft(
                            at.startMs(),
                            at.endMs(),
                            labels.get(at.speaker()),
                            at.turn(),
                            layers,
                            WordTimes.NONE));
        }
        return shown;
    }

    private static TestimonyException refusal(String key, TranscriptText on, int number) {
        return new TestimonyException(
                Problem.of(key).with("title", on.transcript().title()).with("number", number));
    }

    private static @Nullable Long sum(@Nullable Long ms, long offset) {
        return ms == null ? null : Long.valueOf(ms + offset);
    }

    /// What lies before the recording is found by its own time, yet can only be kept at the
    /// beginning.
    private static @Nullable Long kept(@Nullable Long ms) {
        return ms == null ? null : Long.valueOf(Math.max(0, ms));
    }
}
