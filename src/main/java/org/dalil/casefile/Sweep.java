package org.dalil.casefile;

import org.dalil.database.RowReader;
import org.dalil.database.Tx;

import java.sql.SQLException;
import java.util.UUID;

/// Reads every row of a table once, a part at a time, because the casefile thread has other things
/// to do: what a person does comes between two parts. Whoever sweeps notes by the acts what was
/// changed meanwhile. Only ever used on the casefile thread.
public final class Sweep {
    private static final int PART = 2_000;

    private final String sql;
    private final String one;
    private final RowReader<?> reader;
    private long last = -1;
    private boolean done;

    /// @param columns what the reader asks for, with commas between
    /// @param reader takes in a row; what it answers is not kept
    public Sweep(String columns, String table, RowReader<?> reader) {
        // In the order of the rows themselves: along an index each would be fetched on its own.
        this.sql =
                ("SELECT _ROWID_ AS place_of_row, %s FROM %s WHERE _ROWID_ > ?"
                                + " ORDER BY _ROWID_ FETCH FIRST ? ROWS ONLY")
                        .formatted(columns, table);
        this.one = "SELECT %s FROM %s WHERE id = ?".formatted(columns, table);
        this.reader = reader;
    }

    /// Whether every row was read.
    public boolean isDone() {
        return done;
    }

    /// Whether some row may have been read.
    public boolean isBegun() {
        return done || last >= 0;
    }

    /// Begins anew.
    public void again() {
        last = -1;
        done = false;
    }

    /// Reads one row again, by its id, after it was changed; nothing when there is none.
    public void readAgain(Tx tx, UUID id) throws SQLException {
        tx.first(one, reader::read, id);
    }

    /// Reads the next part; whether more may be left.
    public boolean readSome(Tx tx) throws SQLException {
        if (!done) {
            int read =
                    tx.query(
                                    sql,
                                    row -> {
                                        last = row.number("place_of_row");
                                        reader.read(row);
                                        return Boolean.TRUE;
                                    },
                                    last,
                                    PART)
                            .size();
            done = read < PART;
        }
        return !done;
    }
}
