package org.dalil.source.citing;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// That a source rests on another. What two sources say that rest on one another has one origin, so
/// this is never guessed.
///
/// @param source the source that rests on the other
/// @param cited the source it rests on
/// @param passage where it says so
/// @param note in what way it rests on it
public record SourceCitation(
        UUID id, UUID source, UUID cited, @Nullable UUID passage, @Nullable String note)
        implements Recorded {
    /// How citations are stored.
    public static final RecordShape<SourceCitation> SHAPE =
            new RecordShape<>(
                    RecordKind.SOURCE_CITATION,
                    "source_citation",
                    List.of(
                            Field.ref("source"),
                            Field.ref("cited"),
                            Field.ref("passage"),
                            Field.text("note")),
                    one -> Arrays.asList(one.source, one.cited, one.passage, one.note),
                    (id, values) ->
                            new SourceCitation(
                                    id,
                                    values.id("source"),
                                    values.id("cited"),
                                    values.ref("passage"),
                                    values.text("note")));

    public SourceCitation {
        if (source.equals(cited)) {
            throw new IllegalArgumentException("no source rests on itself");
        }
    }

    /// The same citation, made in these words of the source.
    public SourceCitation at(@Nullable UUID words) {
        return new SourceCitation(id, source, cited, words, note);
    }

    /// The same citation with this note.
    public SourceCitation noted(@Nullable String words) {
        return new SourceCitation(id, source, cited, passage, words);
    }
}
