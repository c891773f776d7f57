package org.dalil.testimony.code;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// That a code was given to marked words. The words know nothing of it.
///
/// @param memo why, in our own words
public record Coding(UUID id, UUID passage, UUID code, @Nullable String memo) implements Recorded {
    /// How it is stored.
    public static final RecordShape<Coding> SHAPE =
            new RecordShape<>(
                    RecordKind.CODING,
                    "coding",
                    List.of(Field.ref("passage"), Field.ref("code"), Field.text("memo")),
                    one -> Arrays.asList(one.passage, one.code, one.memo),
                    (id, values) ->
                            new Coding(
                                    id,
                                    values.id("passage"),
                                    values.id("code"),
                                    values.text("memo")));

    /// The same with this memo.
    public Coding noted(@Nullable String words) {
        return new Coding(id, passage, code, words);
    }

    /// The same words under another code.
    public Coding under(UUID other) {
        return new Coding(id, passage, other, memo);
    }

    /// The same code, given to other words.
    public Coding on(UUID other) {
        return new Coding(id, other, code, memo);
    }
}
