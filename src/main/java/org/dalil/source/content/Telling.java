package org.dalil.source.content;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// What there is to say of marked words beside where they stand. The words and their place never
/// change by it.
///
/// @param speaker who speaks in them, as the source names them
/// @param language their language as a BCP 47 tag, where it is another than the source’s
/// @param translationOf the passage that they translate
/// @param note a remark of our own: `the dots stand in the original`
public record Telling(
        @Nullable String speaker,
        @Nullable String language,
        @Nullable UUID translationOf,
        @Nullable String note) {
    /// Nothing is said of them.
    public static final Telling NONE = new Telling(null, null, null, null);

    /// The same, spoken by somebody.
    public Telling by(@Nullable String name) {
        return new Telling(name, language, translationOf, note);
    }

    /// The same, in this language.
    public Telling in(@Nullable String tag) {
        return new Telling(speaker, tag, translationOf, note);
    }

    /// The same, translated from this passage.
    public Telling translating(@Nullable UUID passage) {
        return new Telling(speaker, language, passage, note);
    }

    /// The same, with this remark.
    public Telling noted(@Nullable String words) {
        return new Telling(speaker, language, translationOf, words);
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        return List.of(
                Field.text("speaker"),
                Field.text("language"),
                Field.ref("translation_of"),
                Field.text("note"));
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        return Arrays.asList(speaker, language, translationOf, note);
    }

    /// Reads it from a record’s values.
    public static Telling read(FieldValues values) {
        return new Telling(
                values.text("speaker"),
                values.text("language"),
                values.ref("translation_of"),
                values.text("note"));
    }
}
