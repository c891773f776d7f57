package org.dalil.casefile.vocabulary;

import org.dalil.kernel.RecordKind;

/// Where records of one kind hold terms of one list. Says where to look; looks nowhere itself.
///
/// @param kind what holds them
/// @param field the field with the code
/// @param when SQL that says which of these records hold a term of this list; empty for all
/// @param shown the kind of record on whose page the term is seen, where `target` does not say it
/// @param by the field that names that record; `id` for the holding record itself
/// @param target the field with the kind of that record; empty where it is always `shown`
record TermColumn(
        RecordKind kind, String field, String when, RecordKind shown, String by, String target) {
    /// A field of a record that has a page of its own.
    static TermColumn own(RecordKind kind, String field) {
        return new TermColumn(kind, field, "", kind, "id", "");
    }

    /// A field of a record that is a part of another.
    static TermColumn part(RecordKind kind, String field, RecordKind of, String by) {
        return new TermColumn(kind, field, "", of, by, "");
    }

    /// The same field, holding terms of this list only then.
    TermColumn only(String condition) {
        return new TermColumn(kind, field, condition, shown, by, target);
    }

    /// Counts the records of every term.
    String counting(String table) {
        return "SELECT %s AS code, COUNT(*) AS uses FROM %s WHERE %s AND %s IS NOT NULL GROUP BY %s"
                .formatted(field, table, standing(), field, field);
    }

    /// Names the first records of a term as they lie in the table, which is as they were made. Says
    /// no order, so that reading ends with the last one wanted.
    String finding(String table, int most) {
        return "SELECT %s AS named%s FROM %s WHERE %s AND %s = ? FETCH FIRST %d ROWS ONLY"
                .formatted(
                        by,
                        target.isEmpty() ? "" : ", " + target + " AS named_kind",
                        table,
                        standing(),
                        field,
                        most);
    }

    private String standing() {
        return when.isEmpty() ? "NOT gone" : "NOT gone AND " + when;
    }
}
