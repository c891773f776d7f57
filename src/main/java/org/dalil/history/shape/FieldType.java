package org.dalil.history.shape;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/// What a field of a record may hold, and how it is written in history, journal and share files.
public enum FieldType {
    /// Any Unicode text.
    TEXT {
        @Override
        Object parse(String written) {
            return written;
        }
    },
    /// A whole number of 64 bits.
    WHOLE {
        @Override
        Object parse(String written) {
            return Long.valueOf(written);
        }
    },
    /// Yes or no.
    FLAG {
        @Override
        Object parse(String written) {
            return switch (written) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false");
            };
        }
    },
    /// The id of another record.
    REF {
        @Override
        Object parse(String written) {
            return UUID.fromString(written);
        }
    },
    /// A moment in UTC, ISO 8601.
    MOMENT {
        @Override
        Object parse(String written) {
            try {
                return Instant.parse(written);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("not a moment in UTC", e);
            }
        }
    };

    abstract Object parse(String written);

    /// Reads a written value.
    ///
    /// @throws IllegalArgumentException when the text is no value of this type
    public final @Nullable Object read(@Nullable String written) {
        return written == null ? null : parse(written);
    }

    /// Writes a value so that [#read] gives it back.
    public final @Nullable String write(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
