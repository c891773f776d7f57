package org.dalil.testimony.consent;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// How somebody was asked for consent, and by whom it was given for them.
///
/// @param language it was explained in, a BCP 47 tag
/// @param method a code of [ConsentMethod], or other words
/// @param explainedBy who of us explained it
/// @param interpreter the agent who interpreted, or null
/// @param risksExplained whether the risks were explained
/// @param capacity whether the person could decide, in words
/// @param guardian the agent who decided for them; null when they did so themselves
public record Asking(
        @Nullable String language,
        @Nullable String method,
        @Nullable String explainedBy,
        @Nullable UUID interpreter,
        boolean risksExplained,
        @Nullable String capacity,
        @Nullable UUID guardian) {
    /// Nobody noted how.
    public static final Asking UNKNOWN = new Asking(null, null, null, null, false, null, null);

    /// The same in this language.
    public Asking in(@Nullable String tag) {
        return new Asking(
                tag, method, explainedBy, interpreter, risksExplained, capacity, guardian);
    }

    /// The same by this method.
    public Asking by(ConsentMethod other) {
        return new Asking(
                language,
                other.code(),
                explainedBy,
                interpreter,
                risksExplained,
                capacity,
                guardian);
    }

    /// The same, explained by one of us, the risks too or not.
    public Asking explainedBy(@Nullable String name, boolean risks) {
        return new Asking(language, method, name, interpreter, risks, capacity, guardian);
    }

    /// The same through this interpreter.
    public Asking through(@Nullable UUID agent) {
        return new Asking(language, method, explainedBy, agent, risksExplained, capacity, guardian);
    }

    /// The same, decided by this guardian.
    ///
    /// @param words whether the person could decide themselves
    public Asking decidedBy(@Nullable UUID agent, @Nullable String words) {
        return new Asking(language, method, explainedBy, interpreter, risksExplained, words, agent);
    }

    static List<Field> fields() {
        return List.of(
                Field.text("language"),
                Field.text("method"),
                Field.text("explained_by"),
                Field.ref("interpreter"),
                Field.flag("risks_explained"),
                Field.text("capacity"),
                Field.ref("guardian"));
    }

    List<@Nullable Object> written() {
        return Arrays.asList(
                language, method, explainedBy, interpreter, risksExplained, capacity, guardian);
    }

    static Asking read(FieldValues values) {
        return new Asking(
                values.text("language"),
                values.text("method"),
                values.text("explained_by"),
                values.ref("interpreter"),
                values.flag("risks_explained"),
                values.text("capacity"),
                values.ref("guardian"));
    }
}
