package org.dalil.database;

import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The present row of a query, read by column name. Valid only while the query maps it.
public final class Row {
    private final ResultSet results;
    // The driver looks a name up letter by letter; over a hundred thousand rows that is felt.
    private final Map<String, Integer> places = new HashMap<>();

    Row(ResultSet results) {
        this.results = results;
    }

    /// A text column that may be null.
    public @Nullable String text(String column) throws SQLException {
        return results.getString(place(column));
    }

    /// A text column that is never null.
    public String word(String column) throws SQLException {
        return required(results.getString(place(column)), column);
    }

    /// A whole number that may be null.
    public @Nullable Long whole(String column) throws SQLException {
        long value = results.getLong(place(column));
        return results.wasNull() ? null : value;
    }

    /// A whole number that is never null.
    public long number(String column) throws SQLException {
        return results.getLong(place(column));
    }

    /// A yes or no that is never null.
    public boolean flag(String column) throws SQLException {
        return results.getBoolean(place(column));
    }

    /// An id that may be null.
    public @Nullable UUID ref(String column) throws SQLException {
        return results.getObject(place(column), UUID.class);
    }

    /// An id that is never null.
    public UUID id(String column) throws SQLException {
        return required(results.getObject(place(column), UUID.class), column);
    }

    /// A list of ids that is never null.
    public List<UUID> ids(String column) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        Array array = required(results.getArray(place(column)), column);
        for (Object id : (Object[]) array.getArray()) {
            ids.add((UUID) id);
        }
        return ids;
    }

    /// A moment that may be null.
    public @Nullable Instant moment(String column) throws SQLException {
        OffsetDateTime value = results.getObject(place(column), OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /// A moment that is never null.
    public Instant instant(String column) throws SQLException {
        return required(moment(column), column);
    }

    private int place(String column) throws SQLException {
        Integer place = places.get(column);
        if (place == null) {
            place = results.findColumn(column);
            places.put(column, place);
        }
        return place;
    }

    private static <T> T required(@Nullable T value, String column) throws SQLException {
        if (value == null) {
            throw new SQLException("null in " + column);
        }
        return value;
    }
}
