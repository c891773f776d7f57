package org.dalil.source;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// A footnote as its source prints it, with the work it cites. A note that cites two works is two
/// footnotes with the same marker.
///
/// @param marker the printed number or sign
/// @param passage where the marker stands in the text
/// @param cited the source that it names, if we hold it
/// @param rawText the note's own words, also where they are damaged
/// @param note what is missing or damaged in it
public record Footnote(
        UUID id,
        UUID source,
        String marker,
        @Nullable UUID passage,
        @Nullable UUID cited,
        String rawText,
        @Nullable String note)
        implements Recorded {
    /// How footnotes are stored.
    public static final RecordShape<Footnote> SHAPE =
            new RecordShape<>(
                    RecordKind.FOOTNOTE,
                    "footnote",
                    List.of(
                            Field.ref("source"),
                            Field.text("marker"),
                            Field.ref("passage"),
                            Field.ref("cited"),
                            Field.text("raw_text"),
                            Field.text("note")),
                    one ->
                            Arrays.asList(
                                    one.source,
                                    one.marker,
                                    one.passage,
                                    one.cited,
                                    one.rawText,
                                    one.note),
                    (id, values) ->
                            new Footnote(
                                    id,
                                    values.id("source"),
                                    values.word("marker"),
                                    values.ref("passage"),
                                    values.ref("cited"),
                                    values.word("raw_text"),
                                    values.text("note")));

    /// The same footnote with this number or sign.
    public Footnote marked(String other) {
        return new Footnote(id, source, other, passage, cited, rawText, note);
    }

    /// The same footnote, whose marker stands here.
    public Footnote at(@Nullable UUID words) {
        return new Footnote(id, source, marker, words, cited, rawText, note);
    }

    /// The same footnote, which cites this source.
    public Footnote citing(@Nullable UUID work) {
        return new Footnote(id, source, marker, passage, work, rawText, note);
    }

    /// The same footnote in these words.
    public Footnote saying(String words) {
        return new Footnote(id, source, marker, passage, cited, words, note);
    }

    /// The same footnote, of which this is missing or damaged.
    public Footnote noted(@Nullable String damage) {
        return new Footnote(id, source, marker, passage, cited, rawText, damage);
    }
}
