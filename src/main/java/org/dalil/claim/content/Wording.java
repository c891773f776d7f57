package org.dalil.claim.content;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What a claim states and in what voice. This is what sealing fixes for good.
///
/// @param statement what is claimed, in neutral words of our own
/// @param kind a code of [ClaimKind]
/// @param modality a code of [Modality]
/// @param polarity a code of [Polarity]
/// @param hedge the source’s own words of doubt, such as “would appear to”
public record Wording(
        String statement, String kind, String modality, String polarity, @Nullable String hedge) {
    /// What a statement begins with at most when it is taken from a source, in UTF-16 units.
    static final int LONGEST = 20_000;

    public Wording {
        if (statement.isBlank()) {
            throw new IllegalArgumentException("a claim states something");
        }
    }

    /// A plain statement: an event or act, reported.
    public static Wording of(String statement) {
        return of(statement, ClaimKind.EVENT_ACT.code(), Modality.REPORTED.code());
    }

    /// A plain statement in a source’s own words; of very many, as many as a person reads, and `…`.
    /// The passage keeps all.
    public static Wording beginningWith(String words) {
        if (words.length() <= LONGEST) {
            return of(words);
        }
        int end = words.lastIndexOf(' ', LONGEST - 1);
        int cut = end > 0 ? end : LONGEST - 1;
        int whole = Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut;
        return of(words.substring(0, whole) + "…");
    }

    /// A statement of this kind and modality, affirmed and without doubt.
    public static Wording of(String statement, String kind, String modality) {
        return new Wording(statement, kind, modality, Polarity.AFFIRMED.code(), null);
    }

    /// The same, stated in other words.
    public Wording stating(String words) {
        return new Wording(words, kind, modality, polarity, hedge);
    }

    /// The same, of another kind.
    public Wording ofKind(ClaimKind other) {
        return new Wording(statement, other.code(), modality, polarity, hedge);
    }

    /// The same, otherwise meant.
    public Wording meant(Modality other) {
        return new Wording(statement, kind, other.code(), polarity, hedge);
    }

    /// The same, affirmed or negated.
    public Wording turned(Polarity other) {
        return new Wording(statement, kind, modality, other.code(), hedge);
    }

    /// The same, with these words of doubt.
    public Wording hedged(@Nullable String words) {
        return new Wording(statement, kind, modality, polarity, words);
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        return List.of(
                Field.text("statement"),
                Field.text("kind"),
                Field.text("modality"),
                Field.text("polarity"),
                Field.text("hedge"),
                Field.derivedText("search_key"));
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        return Arrays.asList(statement, kind, modality, polarity, hedge, Folding.key(statement));
    }

    /// Reads it from a record’s values.
    ///
    /// @throws IllegalArgumentException when they make none
    public static Wording read(FieldValues values) {
        return new Wording(
                values.word("statement"),
                values.word("kind"),
                values.word("modality"),
                Objects.requireNonNullElse(values.text("polarity"), Polarity.AFFIRMED.code()),
                values.text("hedge"));
    }
}
