package org.dalil.testimony.interview;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.TermFields;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// When and where an interview was held, and how safe that was.
///
/// @param placeKind a term of the list `place_kind`: an address may be nobody’s business
/// @param place the place itself, or null
/// @param held when it was held
/// @param language what was spoken, a BCP 47 tag
/// @param risk who could listen or see, in words
public record Setting(
        @Nullable Term placeKind,
        @Nullable UUID place,
        @Nullable DateValue held,
        @Nullable String language,
        @Nullable String risk) {
    /// Nothing is known of it.
    public static final Setting UNKNOWN = new Setting(null, null, null, null, null);

    private static final TermFields PLACE_KIND = new TermFields("place_kind");
    private static final DateFields HELD = new DateFields("held");

    /// The same, at such a place.
    public Setting at(@Nullable Term kind, @Nullable UUID where) {
        return new Setting(kind, where, held, language, risk);
    }

    /// The same, held then.
    public Setting on(@Nullable DateValue date) {
        return new Setting(placeKind, place, date, language, risk);
    }

    /// The same, in this language.
    public Setting in(@Nullable String tag) {
        return new Setting(placeKind, place, held, tag, risk);
    }

    /// The same, with this risk.
    public Setting risking(@Nullable String words) {
        return new Setting(placeKind, place, held, language, words);
    }

    static List<Field> fields() {
        List<Field> fields = new ArrayList<>(PLACE_KIND.fields());
        fields.add(Field.ref("place"));
        fields.addAll(HELD.fields());
        fields.add(Field.text("language"));
        fields.add(Field.text("setting_risk"));
        return fields;
    }

    List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>(PLACE_KIND.write(placeKind));
        values.add(place);
        values.addAll(HELD.write(held));
        values.add(language);
        values.add(risk);
        return values;
    }

    static Setting read(FieldValues values) {
        return new Setting(
                PLACE_KIND.read(values),
                values.ref("place"),
                HELD.read(values),
                values.text("language"),
                values.text("setting_risk"));
    }
}
