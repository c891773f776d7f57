package org.dalil.source.content;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Where in a recording words are heard (a W3C media fragment), and the segment of a transcript
/// that they were taken from. An end before the start is kept as it was said.
///
/// @param startMs milliseconds from the beginning of the recording, never negative; null when
///   nobody says
/// @param endMs the same of the end
/// @param segment the segment, which may be gone by now
public record MediaSpan(@Nullable Long startMs, @Nullable Long endMs, @Nullable UUID segment) {
    /// Words that are heard nowhere.
    public static final MediaSpan NONE = new MediaSpan(null, null, null);

    public MediaSpan {
        if (startMs != null && startMs < 0 || endMs != null && endMs < 0) {
            throw new IllegalArgumentException("nothing is heard before a recording begins");
        }
    }

    /// Whether anything can be played.
    public boolean isTimed() {
        return startMs != null;
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        return List.of(Field.whole("start_ms"), Field.whole("end_ms"), Field.ref("segment"));
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        return Arrays.asList(startMs, endMs, segment);
    }

    /// Reads it from a record’s values.
    public static MediaSpan read(FieldValues values) {
        return new MediaSpan(
                values.whole("start_ms"), values.whole("end_ms"), values.ref("segment"));
    }
}
