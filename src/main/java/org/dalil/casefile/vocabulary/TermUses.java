package org.dalil.casefile.vocabulary;

import org.dalil.casefile.Holdings;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How often terms were chosen in this casefile, and where. Reads each table that holds terms of a
/// list once, whatever the list’s length; on a large casefile that takes a moment.
public final class TermUses {
    private final Holdings holdings;

    public TermUses(Holdings holdings) {
        this.holdings = holdings;
    }

    /// How many times each term of a list stands in a record, by its code; unused ones are missing.
    public Map<String, Long> counts(String scheme) throws ProblemException {
        return holdings.database()
                .read(tx -> {
                    Map<String, Long> counts = new HashMap<>();
                    for (TermColumn column : TermColumns.of(scheme)) {
                        tx.query(
                                        column.counting(table(column)),
                                        row -> Map.entry(row.word("code"), row.number("uses")))
                                .forEach(one ->
                                        counts.merge(one.getKey(), one.getValue(), Long::sum));
                    }
                    return counts;
                });
    }

    /// The first records on whose pages a term is seen, the oldest first, each once.
    ///
    /// @param most how many of each kind at most
    public List<RecordRef> first(String scheme, String code, int most) throws ProblemException {
        return holdings.database()
                .read(tx -> {
                    Set<RecordRef> found = new LinkedHashSet<>();
                    for (TermColumn column : TermColumns.of(scheme)) {
                        found.addAll(
                                tx.query(
                                        column.finding(table(column), most),
                                        row -> {
                                            RecordKind kind =
                                                    column.target().isEmpty()
                                                            ? column.shown()
                                                            : kind(row.word("named_kind"), column);
                                            return new RecordRef(kind, row.id("named"));
                                        },
                                        code));
                    }
                    return new ArrayList<>(found);
                });
    }

    private String table(TermColumn column) {
        Records records = holdings.records();
        return records.shapes().of(column.kind()).table();
    }

    private static RecordKind kind(String code, TermColumn column) {
        return RecordKind.ofCode(code).orElse(column.shown());
    }
}
