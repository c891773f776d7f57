package org.dalil.casefile;

import org.dalil.database.Database;
import org.dalil.database.RowReader;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Folding;

import java.util.List;
import java.util.UUID;

/// A [RowSource] over one table with the columns `gone` and `search_key`. Its SQL is constant.
///
/// @param select the columns and joins, from SELECT to before WHERE; the table is named `t`
/// @param table the table counted
/// @param order the columns that order it, the last one unique
public record ListQuery<R>(
        Database database, String select, String table, String order, RowReader<R> reader)
        implements RowSource<R> {
    private static final String WHERE = " WHERE t.gone = FALSE AND t.search_key LIKE ? ESCAPE '!' ";
    private static final String ALL = " WHERE t.gone = FALSE ";

    @Override
    public int count(String typed) throws ProblemException {
        String sql = "SELECT count(*) AS n FROM " + table + " t";
        return database.read(tx ->
                (int)
                        (typed.isBlank()
                                ? tx.count(sql + ALL)
                                : tx.count(sql + WHERE, pattern(typed))));
    }

    @Override
    public List<R> page(String typed, int offset, int limit) throws ProblemException {
        // The ids of the page come first, straight out of the index (gone, order…): what `select`
        // counts for a row is then asked for this page alone and not for the whole table.
        String ids =
                "SELECT t.id FROM "
                        + table
                        + " t"
                        + (typed.isBlank() ? ALL : WHERE)
                        + "ORDER BY t.gone, "
                        + order
                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
        String sql = select + " WHERE t.id IN (" + ids + ") ORDER BY " + order;
        return database.read(tx ->
                typed.isBlank()
                        ? tx.query(sql, reader, offset, limit)
                        : tx.query(sql, reader, pattern(typed), offset, limit));
    }

    @Override
    public int indexOf(String typed, UUID id) throws ProblemException {
        String where = typed.isBlank() ? ALL : WHERE;
        String sql =
                "SELECT place - 1 AS n FROM (SELECT t.id, row_number() OVER (ORDER BY "
                        + order
                        + ") AS place FROM "
                        + table
                        + " t"
                        + where
                        + ") WHERE id = ?";
        return database.read(tx ->
                tx.first(
                                sql,
                                row -> (int) row.number("n"),
                                typed.isBlank()
                                        ? new Object[] {id}
                                        : new Object[] {pattern(typed), id})
                        .orElse(-1));
    }

    /// A LIKE pattern (escape `!`) for what was typed, anywhere in the folded key.
    public static String pattern(String typed) {
        String key = Folding.key(typed.strip());
        return "%" + key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
