package org.dalil.source;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The words that one engine read out of an original. Passages point into one version, so a better
/// extraction later never moves what was cited.
///
/// @param engine what read it and its version
/// @param blob the sealed UTF-8 text in the vault
/// @param sha256 of that text, hexadecimal
/// @param length in UTF-16 units
/// @param pages start of each page in UTF-16 units, separated by spaces, or null without pages
/// @param note what the reading noticed, one remark a line
/// @param segments of a kept transcript, which segment’s words stand where; null for any other text
public record TextVersion(
        UUID id,
        UUID item,
        String engine,
        String blob,
        String sha256,
        long length,
        @Nullable String pages,
        @Nullable String note,
        @Nullable String segments)
        implements Recorded {
    /// How text versions are stored.
    public static final RecordShape<TextVersion> SHAPE =
            new RecordShape<>(
                    RecordKind.TEXT_VERSION,
                    "text_version",
                    List.of(
                            Field.ref("item"),
                            Field.text("engine"),
                            Field.text("blob"),
                            Field.text("sha256"),
                            Field.whole("length"),
                            Field.text("pages"),
                            Field.text("note"),
                            Field.text("segments")),
                    text ->
                            Arrays.asList(
                                    text.item,
                                    text.engine,
                                    text.blob,
                                    text.sha256,
                                    text.length,
                                    text.pages,
                                    text.note,
                                    text.segments),
                    (id, values) ->
                            new TextVersion(
                                    id,
                                    values.id("item"),
                                    values.word("engine"),
                                    values.word("blob"),
                                    values.word("sha256"),
                                    values.number("length"),
                                    values.text("pages"),
                                    values.text("note"),
                                    values.text("segments")));

    /// Words read out of an original that is no transcript.
    public TextVersion(
            UUID id,
            UUID item,
            String engine,
            String blob,
            String sha256,
            long length,
            @Nullable String pages,
            @Nullable String note) {
        this(id, item, engine, blob, sha256, length, pages, note, null);
    }

    /// The page, from 1, on which this UTF-16 unit stands; null without pages.
    public @Nullable Integer pageAt(int offset) {
        if (pages == null || pages.isBlank()) {
            return null;
        }
        int page = 0;
        for (String start : pages.split(" ")) {
            if (Integer.parseInt(start) > offset) {
                break;
            }
            page++;
        }
        return Math.max(1, page);
    }
}
