package org.dalil.testimony.mention;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Where the words of a mention stand: in one layer of a segment, or in a text. In neither when
/// they came from a laptop where their segment was gone.
///
/// @param segment of a transcript, or null
/// @param layer of its words, or null
/// @param language of its words, or null
/// @param textVersion null for words of a segment
/// @param start first UTF-16 unit there
/// @param end one past the last; the same as the first where the words were taken out
public record MentionPlace(
        @Nullable UUID segment,
        @Nullable String layer,
        @Nullable String language,
        @Nullable UUID textVersion,
        int start,
        int end) {
    public MentionPlace {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("words begin before they end");
        }
        if (segment != null && (textVersion != null || layer == null)) {
            throw new IllegalArgumentException("words stand in one layer or in a text");
        }
    }

    /// In the words of a segment.
    public static MentionPlace spoken(UUID segment, Tier tier, int start, int end) {
        return new MentionPlace(segment, tier.layer(), tier.language(), null, start, end);
    }

    /// In a text.
    public static MentionPlace written(UUID text, int start, int end) {
        return new MentionPlace(null, null, null, text, start, end);
    }

    /// The column of the transcript; null for words of a text.
    public @Nullable Tier tier() {
        return layer == null ? null : new Tier(layer, language);
    }

    /// Whether they stand in these words of a segment.
    public boolean isIn(Wording words) {
        Tier tier = tier();
        return tier != null && words.segment().equals(segment) && tier.holds(words);
    }

    /// Whether both have a unit in common.
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /// Elsewhere in the same words.
    public MentionPlace at(int from, int to) {
        return new MentionPlace(segment, layer, language, textVersion, from, to);
    }

    /// In the same layer of another segment.
    public MentionPlace in(UUID other, int from, int to) {
        return new MentionPlace(other, layer, language, textVersion, from, to);
    }

    /// Whether nothing is left there of the words.
    public boolean isEmpty() {
        return start == end;
    }

    static List<Field> fields() {
        return List.of(
                Field.ref("segment"),
                Field.text("layer"),
                Field.text("language"),
                Field.ref("text_version"),
                Field.whole("start_at"),
                Field.whole("end_at"));
    }

    List<@Nullable Object> values() {
        return Arrays.asList(segment, layer, language, textVersion, (long) start, (long) end);
    }

    static MentionPlace read(FieldValues values) {
        return new MentionPlace(
                values.ref("segment"),
                values.text("layer"),
                values.text("language"),
                values.ref("text_version"),
                Math.toIntExact(values.number("start_at")),
                Math.toIntExact(values.number("end_at")));
    }
}
