package org.dalil.exchange.table;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Progress;
import org.dalil.wire.table.TableRow;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a table will become under a mapping: every row with its draft, or why there is none. Pure:
/// the same table, mapping and casefile give the same plan.
///
/// @param rows one for each row of the table, in order
/// @param question what a person must answer before anything can be taken, or null
public record Plan(Table table, Mapping mapping, List<RowPlan> rows, @Nullable Problem question) {
    private static final int STEP = 512;

    public Plan {
        rows = List.copyOf(rows);
    }

    /// Plans every row.
    ///
    /// @throws java.util.concurrent.CancellationException when stopping was asked for
    public static Plan of(
            Table table,
            Mapping mapping,
            Wordings wordings,
            Known known,
            Progress progress,
            Cancel cancel) {
        List<RowPlan> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            RowPlan one = new RowReading(table, mapping, wordings, row).plan();
            rows.add(one instanceof RowPlan.Taken(Draft draft) ? seen(draft, mapping, known) : one);
            if (rows.size() % STEP == 0) {
                cancel.check();
                progress.at(rows.size(), table.rows().size());
            }
        }
        return new Plan(table, mapping, rows, question(table, mapping));
    }

    private static RowPlan seen(Draft draft, Mapping mapping, Known known) {
        if (mapping.choices().again()) {
            return new RowPlan.Taken(draft);
        }
        if (known.rows().contains(draft.row().start())) {
            return new RowPlan.Known(
                    draft.row(),
                    Problem.of("exchange.table.row-known").with("row", draft.row().number()));
        }
        Long claim = known.identifiers().get(draft.identifier());
        return claim == null
                ? new RowPlan.Taken(draft)
                : new RowPlan.Known(
                        draft.row(),
                        Problem.of("exchange.table.identifier-known")
                                .with("row", draft.row().number())
                                .with("words", draft.identifier())
                                .with("claim", claim));
    }

    /// What the columns leave open that only a person can tell.
    public static @Nullable Problem question(Table table, Mapping mapping) {
        if (mapping.of(Role.STATEMENT).isEmpty()) {
            return Problem.of("exchange.table.ask-statement");
        }
        return mapping.order() == null && orders(table, mapping).size() > 1
                ? Problem.of("exchange.table.ask-order")
                : null;
    }

    /// The orders in which the dates of a table can be meant, over all its columns of dates.
    public static Set<DateOrder> orders(Table table, Mapping mapping) {
        List<String> cells = new ArrayList<>();
        for (Role role : List.of(Role.DATE, Role.DATE_FROM, Role.DATE_TO)) {
            mapping.of(role).forEach(column -> cells.addAll(table.cells(column)));
        }
        Set<DateOrder> orders = DateOrder.possible(cells);
        if (orders.size() > 1) {
            orders.remove(DateOrder.YMD); // which leaves nothing to ask
        }
        return orders;
    }

    /// The drafts of the rows that are taken.
    public List<Draft> drafts() {
        return rows.stream()
                .filter(RowPlan.Taken.class::isInstance)
                .map(one -> ((RowPlan.Taken) one).draft())
                .toList();
    }

    /// How many rows fare so.
    public int count(Class<? extends RowPlan> how) {
        return (int) rows.stream().filter(how::isInstance).count();
    }

    /// Everything a person should look at, row by row: why rows are refused, and remarks.
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        for (RowPlan row : rows) {
            switch (row) {
                case RowPlan.Refused refused -> all.add(refused.reason());
                case RowPlan.Taken(Draft draft) -> all.addAll(draft.remarks());
                case RowPlan.Known known -> {}
                case RowPlan.Blank blank -> {}
            }
        }
        return all;
    }

    /// Words in columns of this role that neither the list nor a person gives a meaning.
    public Set<String> unmatched(Role role, Wordings wordings) {
        Set<String> words = listed(role, wordings);
        words.removeIf(cell -> mapping.meaning(role.scheme(), cell) != null);
        return words;
    }

    /// Words in columns of this role that the list does not hold, whether or not a person has said
    /// what they stand for.
    public Set<String> listed(Role role, Wordings wordings) {
        Set<String> words = new LinkedHashSet<>();
        for (int column : mapping.of(role)) {
            for (String cell : table.cells(column)) {
                if (wordings.code(role.scheme(), cell) == null) {
                    words.add(cell);
                }
            }
        }
        return words;
    }
}
