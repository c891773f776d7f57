package org.dalil.history;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// The fields in which a record keeps one date as said: the words, their EDTF form, on what the
/// reading rests, and (derived, for sorting) the earliest and latest day as days since 1970.
public final class DateFields {
    /// Sorts what has no date behind everything that has one.
    private static final long UNDATED = Long.MAX_VALUE;

    private final String prefix;

    /// @param prefix what the field names begin with, such as `when`
    public DateFields(String prefix) {
        this.prefix = prefix;
    }

    /// The fields, in the order of [#write].
    public List<Field> fields() {
        return List.of(
                Field.text(prefix + "_verbatim"),
                Field.text(prefix + "_edtf"),
                Field.text(prefix + "_basis"),
                Field.text(prefix + "_relative"),
                Field.derivedWhole(prefix + "_earliest"),
                Field.derivedWhole(prefix + "_latest"),
                Field.derivedWhole(prefix + "_sort"));
    }

    /// The values of a date's fields; all null without a date.
    public List<@Nullable Object> write(@Nullable DateValue date) {
        if (date == null) {
            return Arrays.asList(null, null, null, null, null, null, UNDATED);
        }
        RecordRef relative = date.relativeTo();
        return Arrays.asList(
                date.verbatim(),
                date.edtf(),
                date.basis().code(),
                relative == null ? null : relative.toString(),
                date.earliestDay(),
                date.latestDay(),
                sort(date));
    }

    private static long sort(DateValue date) {
        Long earliest = date.earliestDay();
        Long latest = date.latestDay();
        return earliest != null ? earliest : latest != null ? latest : UNDATED;
    }

    /// The date in a record's values, or null.
    ///
    /// @throws IllegalArgumentException when the values make no date
    public @Nullable DateValue read(FieldValues values) {
        String verbatim = values.text(prefix + "_verbatim");
        if (verbatim == null) {
            return null;
        }
        String relative = values.text(prefix + "_relative");
        return new DateValue(
                verbatim,
                values.text(prefix + "_edtf"),
                DateBasis.of(values.word(prefix + "_basis")),
                relative == null ? null : RecordRef.parse(relative).orElse(null));
    }

    /// A date from its stored words, form and basis; null without words.
    public static @Nullable DateValue of(
            @Nullable String verbatim, @Nullable String edtf, @Nullable String basis) {
        return verbatim == null || basis == null
                ? null
                : new DateValue(verbatim, edtf, DateBasis.of(basis), null);
    }
}
