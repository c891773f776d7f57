package org.dalil.testimony.transcript;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The words of one segment in one layer. Each layer is a record of its own, so that two people can
/// work on two of them at once.
///
/// @param layer a code of [Layer]
/// @param language of these words, a BCP 47 tag; null for the language of the transcript
/// @param words exactly as written, marks among them; at most [#MOST] units
/// @param times when single words begin, see [WordTimes]; null when nobody says
public record Wording(
        UUID id,
        UUID segment,
        String layer,
        @Nullable String language,
        String words,
        @Nullable String times)
        implements Recorded {
    /// What one field of the database holds, in UTF-16 units.
    public static final int MOST = 1 << 20;

    /// How words are stored.
    public static final RecordShape<Wording> SHAPE =
            new RecordShape<>(
                    RecordKind.WORDING,
                    "wording",
                    List.of(
                            Field.ref("segment"),
                            Field.text("layer"),
                            Field.text("language"),
                            Field.text("words"),
                            Field.text("times")),
                    one ->
                            Arrays.asList(
                                    one.segment, one.layer, one.language, one.words, one.times),
                    (id, values) ->
                            new Wording(
                                    id,
                                    values.id("segment"),
                                    values.word("layer"),
                                    values.text("language"),
                                    values.word("words"),
                                    values.text("times")));

    /// Words of a tier, with the times of single words.
    public static Wording of(UUID id, UUID segment, Tier tier, String words, WordTimes times) {
        return new Wording(id, segment, tier.layer(), tier.language(), words, times.written());
    }

    /// The column of the transcript that it stands in.
    public Tier tier() {
        return new Tier(layer, language);
    }

    /// When single words begin.
    public WordTimes wordTimes() {
        return WordTimes.read(times);
    }

    /// The same words in another segment.
    public Wording in(UUID other) {
        return new Wording(id, other, layer, language, words, times);
    }

    /// The same with other words; times follow what was not touched.
    public Wording saying(String other) {
        return saying(other, wordTimes().edited(words, other));
    }

    /// The same with other words and times.
    public Wording saying(String other, WordTimes starts) {
        return new Wording(id, segment, layer, language, other, starts.written());
    }
}
