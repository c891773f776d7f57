package org.dalil.history;

import static java.util.stream.Collectors.joining;

import org.dalil.database.Database;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.Part;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.RecordText;
import org.dalil.history.shape.Recorded;
import org.dalil.history.shape.Shapes;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Stamp;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads records of any kind by their shape. Records that were taken away are not seen.
public final class Records {
    private final Database database;
    private final RecordRows rows;

    Records(Database database, RecordRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// All kinds of record.
    public Shapes shapes() {
        return rows.shapes();
    }

    /// The record with this id.
    public <T extends Recorded> Optional<T> find(RecordShape<T> shape, UUID id)
            throws ProblemException {
        return database.read(tx -> find(tx, shape, id));
    }

    /// The record with this id, inside a transaction.
    public <T extends Recorded> Optional<T> find(Tx tx, RecordShape<T> shape, UUID id)
            throws SQLException {
        return tx.first(
                "SELECT * FROM %s WHERE id = ? AND NOT gone".formatted(shape.table()),
                row -> make(shape, row),
                id);
    }

    /// The records that meet a condition, in this order.
    ///
    /// @param condition SQL after WHERE, constant in the code, with a `?` for each argument
    /// @param order SQL after ORDER BY, constant in the code
    public <T extends Recorded> List<T> where(
            RecordShape<T> shape, String condition, String order, @Nullable Object... arguments)
            throws ProblemException {
        return database.read(tx -> where(tx, shape, condition, order, arguments));
    }

    /// The records that meet a condition, inside a transaction.
    public <T extends Recorded> List<T> where(
            Tx tx,
            RecordShape<T> shape,
            String condition,
            String order,
            @Nullable Object... arguments)
            throws SQLException {
        return tx.query(
                "SELECT * FROM %s WHERE NOT gone AND (%s) ORDER BY %s"
                        .formatted(shape.table(), condition, order),
                row -> make(shape, row),
                arguments);
    }

    /// Some fields of the records that meet a condition, inside a transaction: no other column is
    /// asked for, so that an index which has these is all that is read.
    ///
    /// @param condition SQL after WHERE, constant in the code, with a `?` for each argument
    /// @param order SQL after ORDER BY, constant in the code
    public <X> List<X> where(
            Tx tx, Part<X> part, String condition, String order, @Nullable Object... arguments)
            throws SQLException {
        return tx.query(
                selection(part, condition, order),
                row -> part.read().apply(row.id("id"), RecordRows.values(part.fields(), row)),
                arguments);
    }

    /// The statement by which a part is read; tests hold its way.
    public static String selection(Part<?> part, String condition, String order) {
        return "SELECT id, %s FROM %s WHERE gone = FALSE AND (%s) ORDER BY %s"
                .formatted(names(part.fields(), ""), part.shape().table(), condition, order);
    }

    /// The records of which a field names one of these, inside a transaction. Each of these is
    /// looked up in an index on that field: a list after `= ANY` is gone through for every row, and
    /// is not looked up at all where the index also has a column that the statement compares.
    ///
    /// @param named each once, or its records come as often
    /// @param order SQL after ORDER BY, constant in the code
    public <T extends Recorded> List<T> naming(
            Tx tx, RecordShape<T> shape, String field, Collection<UUID> named, String order)
            throws SQLException {
        return tx
                .query(
                        naming(shape, field, order),
                        row ->
                                row.flag("gone")
                                        ? Optional.<T>empty()
                                        : Optional.of(make(shape, row)),
                        (Object) inOrder(named))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Some fields of the records of which a field names one of these, inside a transaction.
    ///
    /// @param named each once, or its records come as often
    /// @param order SQL after ORDER BY, constant in the code
    public <X> List<X> naming(
            Tx tx, Part<X> part, String field, Collection<UUID> named, String order)
            throws SQLException {
        return tx
                .query(
                        naming(part.shape().table(), part.fields(), field, order),
                        row ->
                                row.flag("gone")
                                        ? Optional.<X>empty()
                                        : Optional.of(
                                                part.read()
                                                        .apply(
                                                                row.id("id"),
                                                                RecordRows.values(
                                                                        part.fields(), row))),
                        (Object) inOrder(named))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Ids for a statement that looks each of them up, in the order of the indices: what lies
    /// together is then read together, and a page of the database is opened once and not again for
    /// each of thousands of ids.
    public static UUID[] inOrder(Collection<UUID> ids) {
        UUID[] sorted = ids.toArray(new UUID[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    /// The statement by which records that name something are read; tests hold its way.
    public static String naming(RecordShape<?> shape, String field, String order) {
        return naming(shape.table(), shape.fields(), field, order);
    }

    // What was taken away is left out by us: the database may take `gone` for more telling than the
    // names.
    private static String naming(String table, List<Field> fields, String field, String order) {
        return "SELECT t.id, t.gone, %s FROM UNNEST(?) AS w(named) JOIN %s t ON t.%s = w.named ORDER BY %s"
                .formatted(names(fields, "t."), table, field, order);
    }

    private static String names(List<Field> fields, String table) {
        return fields.stream().map(field -> table + field.name()).collect(joining(", "));
    }

    /// A record in written form with its origin: what share files hold.
    public record Written(
            UUID id, Map<String, @Nullable String> fields, Origin origin, boolean gone) {}

    /// Every record of a kind in the order they were made, taken-away ones included.
    public List<Written> written(RecordShape<?> shape) throws ProblemException {
        return database.read(tx -> written(tx, shape));
    }

    /// Every record of a kind, inside a transaction: several kinds of one moment.
    public List<Written> written(Tx tx, RecordShape<?> shape) throws SQLException {
        return tx.query(
                "SELECT * FROM %s ORDER BY id".formatted(shape.table()),
                row -> written(shape, row));
    }

    /// One record in written form, inside a transaction, also when it was taken away.
    public Optional<Written> written(Tx tx, RecordShape<?> shape, UUID id) throws SQLException {
        return tx.first(
                "SELECT * FROM %s WHERE id = ?".formatted(shape.table()),
                row -> written(shape, row),
                id);
    }

    private static Written written(RecordShape<?> shape, Row row) throws SQLException {
        Origin origin =
                new Origin(
                        row.instant("made_at"),
                        row.word("made_by"),
                        Stamp.parse(row.word("stamp")));
        return new Written(
                row.id("id"),
                RecordText.write(shape, RecordRows.values(shape, row)),
                origin,
                row.flag("gone"));
    }

    /// Makes a record from its written form, as it comes from a share file.
    ///
    /// @throws IllegalArgumentException when a field is unknown, missing or no value of its type
    public static <T extends Recorded> T read(
            RecordShape<T> shape, UUID id, Map<String, @Nullable String> fields) {
        return shape.make(id, RecordText.read(shape, id, fields));
    }

    private static <T extends Recorded> T make(RecordShape<T> shape, Row row) throws SQLException {
        return shape.make(row.id("id"), RecordRows.values(shape, row));
    }
}
