package org.dalil.exchange.table;

import org.dalil.kernel.Problem;
import org.dalil.wire.table.TableRow;

/// What is to happen with one row.
public sealed interface RowPlan {
    /// The row.
    TableRow row();

    /// Records are made of it.
    record Taken(Draft draft) implements RowPlan {
        @Override
        public TableRow row() {
            return draft.row();
        }
    }

    /// It was taken before, and is not taken again.
    ///
    /// @param reason how that is known
    record Known(TableRow row, Problem reason) implements RowPlan {}

    /// Nothing can be made of it.
    record Refused(TableRow row, Problem reason) implements RowPlan {}

    /// Nothing is written in it.
    record Blank(TableRow row) implements RowPlan {}
}
