package org.dalil.history.shape;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
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
                day(date.earliest()),
                day(date.latest()),
                sort(date));
    }

    private static long sort(DateValue date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        return earliest != null
                ? earliest.toEpochDay()
                : latest != null ? latest.toEpochDay() : UNDATED;
    }

    private static @Nullable Long day(@Nullable LocalDate date) {
        return date == null ? null : date.toEpochDay();
    }

    /// The date in a record's values, or null.
    ///
    /// @throws IllegalArgumentException when the values make no date
    public @Nullable DateValue read(FieldValues values) {
        String verbatim = values.text(prefix + "_verbatim");
        if (verbatim == null) {
            return null;
        }
        DateValue date =
                of(verbatim, values.text(prefix + "_edtf"), values.text(prefix + "_basis"));
        String relative = values.text(prefix + "_relative");
        return date == null || relative == null
                ? date
                : RecordRef.parse(relative).map(date::leaningOn).orElse(date);
    }

    /// A date from its stored words, form and basis; null without words.
    ///
    /// @throws IllegalArgumentException when the form is no EDTF or the basis is not known
    public static @Nullable DateValue of(
            @Nullable String verbatim, @Nullable String edtf, @Nullable String basis) {
        if (verbatim == null) {
            return null;
        }
        DateBasis rests =
                DateBasis.ofCode(basis == null ? "" : basis)
                        .orElseThrow(() -> new IllegalArgumentException("unknown basis"));
        return edtf == null
                ? DateValue.words(verbatim, rests)
                : DateValue.of(
                        verbatim,
                        Edtf.parse(edtf)
                                .orElseThrow(() -> new IllegalArgumentException("not EDTF")),
                        rests);
    }
}
