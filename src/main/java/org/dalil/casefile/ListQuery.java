package org.dalil.casefile;

import org.dalil.database.Database;
import org.dalil.database.RowReader;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// A [RowSource] over one table with the columns `gone` and `search_key` and an index that begins
/// with `gone` and the order. Its SQL is constant. The first pages and the count come straight out
/// of the database; whatever would make it walk the whole list goes through a [Roll]. Keep one for
/// each list, because the roll is what makes it quick.
public final class ListQuery<R> implements RowSource<R> {
    /// As far as the database walks from the start for a page; a roll is dearer than that.
    private static final int NEAR = 1_000;

    private final Database database;
    private final RowReader<R> reader;
    private final Roll roll;
    private final String countOfAll;
    private final String nearPage;
    private final String rows;

    /// @param select the columns and joins, from SELECT to before WHERE; the table is named `t`
    /// @param table the table listed
    /// @param order the columns that order it, the last one unique
    public ListQuery(
            Database database, String select, String table, String order, RowReader<R> reader) {
        this(database, select, table, order, reader, null);
    }

    /// The same for records that have further names.
    ///
    /// @param others where those names are, or null
    public ListQuery(
            Database database,
            String select,
            String table,
            String order,
            RowReader<R> reader,
            @Nullable OtherNames others) {
        this.database = database;
        this.reader = reader;
        this.roll = new Roll(table, order, others);
        // H2 knows how many rows a table has; only those that are gone are counted one by one.
        this.countOfAll =
                "SELECT (SELECT count(*) FROM %s) - (SELECT count(*) FROM %s WHERE gone = TRUE) AS n"
                        .formatted(table, table);
        // The ids of the page come first, straight out of the index (gone, order…): what `select`
        // counts for a row is then asked for this page alone and not for the whole table.
        this.nearPage =
                (select
                                + " WHERE t.id IN (SELECT t.id FROM %s t WHERE t.gone = FALSE"
                                + " ORDER BY t.gone, %s OFFSET ? ROWS FETCH NEXT ? ROWS ONLY)"
                                + " ORDER BY %s")
                        .formatted(table, order, order);
        this.rows = select + " WHERE t.id = ANY(?) ORDER BY " + order;
    }

    @Override
    public int count(String typed) throws ProblemException {
        getReady(typed);
        return database.read(tx ->
                typed.isBlank() && !roll.isRead()
                        ? (int) tx.count(countOfAll)
                        : standing(tx, typed).size());
    }

    @Override
    public List<R> page(String typed, int offset, int limit) throws ProblemException {
        getReady(typed);
        return database.read(tx -> {
            if (typed.isBlank() && !roll.isRead() && offset + limit <= NEAR) {
                return tx.query(nearPage, reader, offset, limit);
            }
            List<UUID> ids = standing(tx, typed);
            int from = Math.min(offset, ids.size());
            Object[] page = ids.subList(from, Math.min(from + limit, ids.size())).toArray();
            return page.length == 0 ? List.of() : tx.query(rows, reader, (Object) page);
        });
    }

    @Override
    public int indexOf(String typed, UUID id) throws ProblemException {
        getReady(typed);
        return database.read(tx -> standing(tx, typed).indexOf(id));
    }

    @Override
    public boolean readAhead() throws ProblemException {
        return database.read(roll::readAhead);
    }

    /// Reads the keys a part at a time, so that nobody's writing waits for all of them.
    private void getReady(String typed) throws ProblemException {
        boolean more = !typed.isBlank();
        while (more) {
            more = readAhead();
        }
    }

    private List<UUID> standing(Tx tx, String typed) throws SQLException {
        return typed.isBlank() ? roll.ids(tx) : roll.ids(tx, Folding.key(typed.strip()));
    }

    /// A LIKE pattern (escape `!`) for what was typed, anywhere in the folded key.
    public static String pattern(String typed) {
        String key = Folding.key(typed.strip());
        return "%" + key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
