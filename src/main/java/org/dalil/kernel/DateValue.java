package org.dalil.kernel;

import org.dalil.kernel.edtf.Edtf;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// A date as a source gives it: its words, and what they mean as far as is known. Words without a
/// year (`9 June`) have no days on a time line, and nothing ever becomes 1 January by itself.
///
/// @param verbatim the words as said or typed, untouched
/// @param edtf their meaning in canonical EDTF; null when the words cannot be placed
/// @param earliest the first day it can be; null when open, unknown or without a year
/// @param latest the last day it can be; null likewise
/// @param relativeTo the record whose date the words lean on (`last month`), or null
public record DateValue(
        String verbatim,
        @Nullable String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        DateBasis basis,
        @Nullable RecordRef relativeTo)
        implements Comparable<DateValue> {

    private static final Comparator<DateValue> ORDER =
            Comparator.comparing(DateValue::place, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            DateValue::latest, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            DateValue::earliest, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(DateValue::edtf, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(DateValue::verbatim)
                    .thenComparing(DateValue::basis)
                    .thenComparing(
                            date -> String.valueOf(date.relativeTo()), Comparator.naturalOrder());

    public DateValue {
        boolean placed = earliest != null || latest != null;
        if (edtf == null ? placed : Edtf.parse(edtf).isEmpty()) {
            throw new IllegalArgumentException("days must come from EDTF");
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a date that runs backwards");
        }
    }

    /// Words and their meaning.
    public static DateValue of(String verbatim, Edtf meaning, DateBasis basis) {
        boolean placed = meaning.yearSaid();
        return new DateValue(
                verbatim,
                meaning.text(),
                placed ? meaning.start().day() : null,
                placed ? meaning.end().day() : null,
                basis,
                null);
    }

    /// Words whose meaning is not known.
    public static DateValue words(String verbatim, DateBasis basis) {
        return new DateValue(verbatim, null, null, null, basis, null);
    }

    /// The same, leaning on this record's date.
    public DateValue leaningOn(RecordRef record) {
        return new DateValue(verbatim, edtf, earliest, latest, basis, record);
    }

    /// The meaning; empty when the words cannot be placed.
    public Optional<Edtf> meaning() {
        return edtf == null ? Optional.empty() : Edtf.parse(edtf);
    }

    /// Whether it stands on no time line.
    public boolean undated() {
        return place() == null;
    }

    /// By earliest day, then by latest; what has only a latest day (`before 3 August`) stands just
    /// before that day; the undated come last. Total, and equal only to equal dates.
    @Override
    public int compareTo(DateValue other) {
        return ORDER.compare(this, other);
    }

    private @Nullable LocalDate place() {
        return earliest != null ? earliest : latest;
    }
}
