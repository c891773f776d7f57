package org.dalil.casefile;

import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Shapes;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads from the database which sealed files its records name.
final class RegisterStore {
    private static final List<String> WANTED =
            List.of(Register.BLOB, Register.SHA256, Register.SIZE, Register.NAME, Register.ITEM);

    private RegisterStore() {}

    /// Adds every record that names a sealed file, also those taken away.
    static void read(Tx tx, Shapes shapes, Register register) throws SQLException {
        for (RecordShape<?> shape : shapes.all()) {
            if (shape.field(Register.BLOB).isPresent()) {
                read(tx, shape, register);
            }
        }
    }

    private static void read(Tx tx, RecordShape<?> shape, Register register) throws SQLException {
        List<String> columns =
                WANTED.stream().filter(name -> shape.field(name).isPresent()).toList();
        String sql =
                columns.stream()
                        .map(name -> "CAST(%s AS varchar) AS %s".formatted(name, name))
                        .collect(Collectors.joining(", ", "SELECT id, ", " FROM " + shape.table()));
        tx.query(
                sql,
                row -> {
                    register.add(row.id("id"), fields(row, columns));
                    return row;
                });
    }

    private static Map<String, @Nullable String> fields(Row row, List<String> columns)
            throws SQLException {
        Map<String, @Nullable String> fields = new HashMap<>();
        for (String column : columns) {
            fields.put(column, row.text(column));
        }
        return fields;
    }
}
