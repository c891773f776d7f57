package org.dalil.history;

import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Shapes;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Rows of record tables. Every table has the columns id, made_at, made_by, stamp, changed, gone
/// and revision beside the shape's own. Statements are put together from the shapes' names only.
final class RecordRows {
    private final Shapes shapes;

    RecordRows(Shapes shapes) {
        this.shapes = shapes;
    }

    Shapes shapes() {
        return shapes;
    }

    void insert(Tx tx, RecordShape<?> shape, UUID id, FieldValues values, Origin origin)
            throws SQLException {
        tx.update(insertion(shape), row(shape, id, values, origin));
    }

    void insertAll(Tx tx, RecordShape<?> shape, Map<UUID, FieldValues> all, Origin origin)
            throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        all.forEach((id, values) -> rows.add(row(shape, id, values, origin)));
        tx.batch(insertion(shape), rows);
    }

    private static String insertion(RecordShape<?> shape) {
        String columns = shape.fields().stream().map(Field::name).collect(Collectors.joining(", "));
        return "INSERT INTO %s (id, made_at, made_by, stamp, %s) VALUES (?, ?, ?, ?%s)"
                .formatted(shape.table(), columns, ", ?".repeat(shape.fields().size()));
    }

    private static @Nullable Object[] row(
            RecordShape<?> shape, UUID id, FieldValues values, Origin origin) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(id);
        row.add(origin.at());
        row.add(origin.by());
        row.add(origin.stamp().toString());
        shape.fields().forEach(field -> row.add(values.get(field.name())));
        return row.toArray();
    }

    void update(
            Tx tx,
            RecordShape<?> shape,
            UUID id,
            Map<String, @Nullable Object> changed,
            Stamp stamp)
            throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        String sets =
                changed.keySet().stream()
                        .map(name -> name + " = ?, ")
                        .collect(Collectors.joining());
        List<@Nullable Object> row = new ArrayList<>(changed.values());
        row.add(stamp.toString());
        row.add(id);
        tx.update(
                "UPDATE %s SET %s changed = ?, revision = revision + 1 WHERE id = ?"
                        .formatted(shape.table(), sets),
                row.toArray());
    }

    boolean setGone(Tx tx, RecordRef ref, boolean gone, Stamp stamp) throws SQLException {
        return tx.update(
                        "UPDATE %s SET gone = ?, changed = ?, revision = revision + 1 WHERE id = ? AND gone = ?"
                                .formatted(shapes.of(ref.kind()).table()),
                        gone,
                        stamp.toString(),
                        ref.id(),
                        !gone)
                > 0;
    }

    /// A record's values, also when it was taken away.
    Optional<FieldValues> values(Tx tx, RecordShape<?> shape, UUID id) throws SQLException {
        return tx.first(
                "SELECT * FROM %s WHERE id = ?".formatted(shape.table()),
                row -> values(shape, row),
                id);
    }

    /// A record's values, unless it was taken away.
    Optional<FieldValues> standing(Tx tx, RecordShape<?> shape, UUID id) throws SQLException {
        return tx.first(
                "SELECT * FROM %s WHERE id = ? AND NOT gone".formatted(shape.table()),
                row -> values(shape, row),
                id);
    }

    static FieldValues values(RecordShape<?> shape, Row row) throws SQLException {
        return values(shape.fields(), row);
    }

    static FieldValues values(List<Field> fields, Row row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            values.put(field.name(), value(field, row));
        }
        return new FieldValues(values);
    }

    private static @Nullable Object value(Field field, Row row) throws SQLException {
        return switch (field.type()) {
            case TEXT -> row.text(field.name());
            case WHOLE -> row.whole(field.name());
            case FLAG -> row.text(field.name()) == null ? null : row.flag(field.name());
            case REF -> row.ref(field.name());
            case MOMENT -> row.moment(field.name());
        };
    }
}
