package org.dalil.testimony.mention;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.Locator;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// The words of a mention as they were when it was made, what stood around them, and when they are
/// heard. They never change, whatever is written there later.
///
/// @param prefix up to 32 units before them
/// @param suffix up to 32 units after them
/// @param startMs milliseconds from the beginning of the recording, or null
/// @param endMs the same of their end, or null
public record MentionWords(
        String quote, String prefix, String suffix, @Nullable Long startMs, @Nullable Long endMs) {
    public MentionWords {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a mention has words");
        }
        if (startMs != null && startMs < 0 || endMs != null && endMs < 0) {
            throw new IllegalArgumentException("nothing is heard before a recording begins");
        }
    }

    /// Words at a place, heard then.
    static MentionWords of(Locator at, @Nullable Long startMs, @Nullable Long endMs) {
        return new MentionWords(at.quote(), at.prefix(), at.suffix(), startMs, endMs);
    }

    static List<Field> fields() {
        return List.of(
                Field.text("quote"),
                Field.text("prefix"),
                Field.text("suffix"),
                Field.whole("start_ms"),
                Field.whole("end_ms"));
    }

    List<@Nullable Object> values() {
        return Arrays.asList(quote, prefix, suffix, startMs, endMs);
    }

    static MentionWords read(FieldValues values) {
        return new MentionWords(
                values.word("quote"),
                values.word("prefix"),
                values.word("suffix"),
                values.whole("start_ms"),
                values.whole("end_ms"));
    }
}
