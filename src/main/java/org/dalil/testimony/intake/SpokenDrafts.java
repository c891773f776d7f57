package org.dalil.testimony.intake;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.WordTimes;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/// Makes segments of what a file says. A line of speech is a segment; a line that belongs to it is
/// one of its layers. Times are taken as they stand, moved by one offset for all.
public final class SpokenDrafts {
    private static final String UNKNOWN_LANGUAGE = "und";
    private final SpokenText text;
    private final Map<Integer, Tier> meaning;
    private final long offset;

    /// @param meaning what a person says a tier is, by its place in the file; a tier that is not
    ///   named is speech, or a translation when it belongs to another tier
    /// @param offset milliseconds that every time is moved by; what would lie before the beginning
    ///   of the recording lies at it
    public SpokenDrafts(SpokenText text, Map<Integer, Tier> meaning, long offset) {
        this.text = text;
        this.meaning = Map.copyOf(meaning);
        this.offset = offset;
    }

    /// Segments in the order of their times; one without a time stays behind the one it follows in
    /// the file. No line is left out: a translation that fits no speech is a segment of its own.
    public List<SegmentDraft> drafts() {
        List<Spoken> speech = new ArrayList<>();
        Map<Integer, Map<Integer, Spoken>> places = new HashMap<>();
        for (int i = 0; i < text.tiers().size(); i++) {
            if (isSpeech(i)) {
                places.put(i, speech(i, speech));
            }
        }
        Overlap<Spoken> near = near(speech);
        for (int i = 0; i < text.tiers().size(); i++) {
            if (!isSpeech(i)) {
                layer(i, speech, near, places);
            }
        }
        speech.sort(Comparator.comparingLong(one -> one.sorted));
        List<SegmentDraft> drafts = new ArrayList<>();
        @Nullable String before = null;
        for (Spoken one : speech) {
            drafts.add(draft(one, before));
            before = one.speaker;
        }
        return drafts;
    }

    private static Overlap<Spoken> near(List<Spoken> speech) {
        return new Overlap<>(
                speech.stream()
                        .map(one -> Overlap.Timed.of(one, one.line.from(), one.line.to()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private boolean isSpeech(int tier) {
        Tier told = meaning.get(tier);
        return told == null ? text.tiers().get(tier).of() < 0 : told.equals(Tier.VERBATIM);
    }

    private Map<Integer, Spoken> speech(int number, List<Spoken> into) {
        Map<Integer, Spoken> places = new HashMap<>();
        SpokenTier tier = text.tiers().get(number);
        long sorted = Long.MIN_VALUE;
        for (int i = 0; i < tier.lines().size(); i++) {
            SpokenLine line = tier.lines().get(i);
            sorted = line.from() == null ? sorted : line.from();
            String speaker = line.speaker() == null ? tier.speaker() : line.speaker();
            Spoken one = new Spoken(line, speaker, sorted);
            one.layers.put(Tier.VERBATIM, new StringJoiner(" ").add(line.words()));
            places.put(i, one);
            into.add(one);
        }
        return places;
    }

    private void layer(
            int number,
            List<Spoken> speech,
            Overlap<Spoken> near,
            Map<Integer, Map<Integer, Spoken>> places) {
        SpokenTier tier = text.tiers().get(number);
        String language = tier.language() == null ? UNKNOWN_LANGUAGE : tier.language();
        Tier as = meaning.getOrDefault(number, Tier.translation(language));
        for (SpokenLine line : tier.lines()) {
            Spoken to = places.getOrDefault(tier.of(), Map.of()).get(line.parent());
            Spoken fits = to == null ? near.most(line) : to;
            if (fits == null) {
                Spoken alone =
                        new Spoken(line, null, line.from() == null ? Long.MAX_VALUE : line.from());
                alone.layers.put(as, new StringJoiner(" ").add(line.words()));
                speech.add(alone);
            } else {
                fits.layers.computeIfAbsent(as, none -> new StringJoiner(" ")).add(line.words());
            }
        }
    }

    private SegmentDraft draft(Spoken one, @Nullable String before) {
        WordTimes times =
                new WordTimes(
                        one.line.times().stream()
                                .map(time -> new WordTimes.Start(time.at(), moved(time.ms())))
                                .toList());
        boolean turn = one.speaker == null || !one.speaker.equals(before);
        return new SegmentDraft(
                one.line.from() == null ? null : Long.valueOf(moved(one.line.from())),
                one.line.to() == null ? null : Long.valueOf(moved(one.line.to())),
                one.speaker,
                turn,
                one.words(),
                times);
    }

    private long moved(long ms) {
        return Math.max(0, ms + offset);
    }

    /// A line of speech with what belongs to it.
    static final class Spoken {
        final SpokenLine line;
        final @Nullable String speaker;
        final long sorted;
        final Map<Tier, StringJoiner> layers = new HashMap<>();

        Spoken(SpokenLine line, @Nullable String speaker, long sorted) {
            this.line = line;
            this.speaker = speaker;
            this.sorted = sorted;
        }

        Map<Tier, String> words() {
            Map<Tier, String> words = new HashMap<>();
            layers.forEach((tier, said) -> words.put(tier, said.toString()));
            return words;
        }
    }
}
