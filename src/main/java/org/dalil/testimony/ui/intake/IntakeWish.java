package org.dalil.testimony.ui.intake;

import org.dalil.testimony.transcript.Layer;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptKind;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What a person has said of a file that is to be brought in. Decides nothing itself.
///
/// @param over the transcript to lay the words over as a translation; null to make a new one
/// @param recording what it is a transcript of; null for the file itself
/// @param language of the words, a BCP 47 tag, or null
/// @param offset milliseconds that every time is moved by; null while what is typed is none
/// @param layers what tiers of the file are, by their place; without a language the file's own
/// @param keeping whether the file itself is kept too
/// @param charset the encoding; null for the likeliest
record IntakeWish(
        @Nullable UUID over,
        @Nullable UUID recording,
        @Nullable String language,
        TranscriptKind kind,
        String title,
        @Nullable Long offset,
        Map<Integer, Tier> layers,
        boolean keeping,
        @Nullable Charset charset) {
    IntakeWish {
        layers = Map.copyOf(layers);
    }

    /// Milliseconds that every time is moved by; 0 while what is typed is no offset.
    long ms() {
        return offset == null ? 0 : offset;
    }

    /// Whether a file becomes the same by both.
    boolean becomesAsIn(IntakeWish other) {
        return ms() == other.ms()
                && Objects.equals(over, other.over)
                && (over == null || Objects.equals(language, other.language))
                && Objects.equals(charset, other.charset)
                && layers.equals(other.layers);
    }

    IntakeWish over(@Nullable UUID transcript) {
        return new IntakeWish(
                transcript, recording, language, kind, title, offset, layers, keeping, charset);
    }

    IntakeWish of(@Nullable UUID item) {
        return new IntakeWish(over, item, language, kind, title, offset, layers, keeping, charset);
    }

    IntakeWish in(@Nullable String tag) {
        return new IntakeWish(over, recording, tag, kind, title, offset, layers, keeping, charset);
    }

    IntakeWish as(TranscriptKind other) {
        return new IntakeWish(
                over, recording, language, other, title, offset, layers, keeping, charset);
    }

    IntakeWish titled(String words) {
        return new IntakeWish(
                over, recording, language, kind, words, offset, layers, keeping, charset);
    }

    IntakeWish moved(@Nullable Long ms) {
        return new IntakeWish(over, recording, language, kind, title, ms, layers, keeping, charset);
    }

    /// What a tier is; the language it is in stays as it was said.
    IntakeWish tier(int place, Layer layer) {
        Tier before = layers.get(place);
        return tier(place, new Tier(layer.code(), before == null ? null : before.language()));
    }

    /// What a tier is, and in which language.
    IntakeWish tier(int place, Tier tier) {
        Map<Integer, Tier> all = new HashMap<>(layers);
        all.put(place, tier);
        return new IntakeWish(
                over, recording, language, kind, title, offset, all, keeping, charset);
    }

    IntakeWish keeping(boolean yes) {
        return new IntakeWish(over, recording, language, kind, title, offset, layers, yes, charset);
    }

    IntakeWish read(@Nullable Charset other) {
        return new IntakeWish(
                over, recording, language, kind, title, offset, layers, keeping, other);
    }
}
