package org.dalil.testimony.ui.intake;

import org.dalil.document.spoken.SpokenText;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.intake.LayingOver;
import org.dalil.testimony.intake.SpokenDrafts;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.transcript.Layer;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a file that was read becomes as a person wishes it: segments of a new transcript, or words
/// laid over one that is there. Writes nothing.
///
/// @param reading the file
/// @param drafts the segments of a new transcript; empty when words are laid over
/// @param laid what is laid over; null for a new transcript
/// @param shown the beginning of what comes of it
/// @param problem what keeps it from being brought in; null for nothing
record IntakePlan(
        IntakeReading reading,
        List<SegmentDraft> drafts,
        @Nullable LayingOver laid,
        List<SegmentDraft> shown,
        @Nullable Problem problem) {
    /// How many segments are shown.
    static final int SHOWN = 50;

    private static final String UNKNOWN_LANGUAGE = "und";

    static IntakePlan of(
            IntakeReading reading, IntakeWish wish, TranscriptIntake door, Cancel cancel)
            throws ProblemException {
        SpokenText text = reading.text();
        if (text == null) {
            return new IntakePlan(reading, List.of(), null, List.of(), reading.problem());
        }
        cancel.check();
        return wish.over() == null
                ? segments(reading, text, wish)
                : over(reading, text, wish, door.text(Objects.requireNonNull(wish.over())));
    }

    private static IntakePlan segments(IntakeReading reading, SpokenText text, IntakeWish wish) {
        List<SegmentDraft> drafts = new SpokenDrafts(text, tiers(text, wish), wish.ms()).drafts();
        List<SegmentDraft> shown = List.copyOf(drafts.subList(0, Math.min(SHOWN, drafts.size())));
        return new IntakePlan(reading, drafts, null, shown, null);
    }

    private static IntakePlan over(
            IntakeReading reading, SpokenText text, IntakeWish wish, Optional<TranscriptText> on) {
        if (on.isEmpty()) {
            return refused(reading, Problem.of("history.problem.gone"));
        }
        String language = wish.language();
        if (language == null) {
            return refused(reading, Problem.of("testimony.intake.say-language"));
        }
        try {
            LayingOver laid = LayingOver.of(on.get(), text, Tier.translation(language), wish.ms());
            return new IntakePlan(reading, List.of(), laid, laid.preview(SHOWN), null);
        } catch (TestimonyException e) {
            return refused(reading, e.problem());
        }
    }

    private static IntakePlan refused(IntakeReading reading, Problem why) {
        return new IntakePlan(reading, List.of(), null, List.of(), why);
    }

    /// What each tier of the file is.
    private static Map<Integer, Tier> tiers(SpokenText text, IntakeWish wish) {
        Map<Integer, Tier> meaning = new HashMap<>();
        wish.layers()
                .forEach((place, said) -> {
                    if (place < text.tiers().size()) {
                        meaning.put(place, tier(said, text.tiers().get(place).language()));
                    }
                });
        return meaning;
    }

    /// Only a translation has a language of its own: the one that was said, or the file's.
    private static Tier tier(Tier said, @Nullable String ofFile) {
        if (!said.layer().equals(Layer.TRANSLATION.code())) {
            return new Tier(said.layer(), null);
        }
        String language = said.language() == null ? ofFile : said.language();
        return Tier.translation(language == null ? UNKNOWN_LANGUAGE : language);
    }

    /// What a tier of the file is while nobody says otherwise.
    static Layer usual(SpokenText text, int place) {
        return text.tiers().get(place).of() < 0 ? Layer.VERBATIM : Layer.TRANSLATION;
    }

    /// Whether it can be brought in.
    boolean isReady() {
        return problem == null && (laid != null || !drafts.isEmpty());
    }
}
