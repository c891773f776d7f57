package org.dalil.history.shape;

import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// The fields in which a record keeps one term: its code, and beside it the wording chosen, that
/// wording’s language, and the version of the list. The code alone is compared and searched.
public final class TermFields {
    private final String prefix;

    /// @param prefix the name of the code’s field, with which the others begin
    public TermFields(String prefix) {
        this.prefix = prefix;
    }

    /// The fields, in the order of [#write].
    public List<Field> fields() {
        return List.of(
                Field.text(prefix),
                Field.text(prefix + "_label"),
                Field.text(prefix + "_language"),
                Field.text(prefix + "_list"));
    }

    /// The values of a term’s fields; all null without a term.
    public List<@Nullable Object> write(@Nullable Term term) {
        return term == null
                ? Arrays.asList(null, null, null, null)
                : Arrays.asList(term.code(), term.label(), term.language(), term.list());
    }

    /// The term in a record’s values, or null.
    ///
    /// @throws IllegalArgumentException when the values make no term
    public @Nullable Term read(FieldValues values) {
        String code = values.text(prefix);
        return code == null
                ? null
                : new Term(
                        code,
                        values.text(prefix + "_label"),
                        values.text(prefix + "_language"),
                        values.text(prefix + "_list"));
    }
}
