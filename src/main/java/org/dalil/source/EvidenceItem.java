package org.dalil.source;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// One original exactly as it was received: sealed, hashed, never changed. We can say that it is
/// unchanged since then, never that it is authentic.
///
/// @param blob the sealed bytes in the vault
/// @param sha256 of the bytes, hexadecimal
/// @param sha512 of the bytes, hexadecimal
/// @param size in bytes
/// @param mediaType by content, not by name
/// @param originalName the name it came with
/// @param note what was noticed at import, such as a name that claims another type
public record EvidenceItem(
        UUID id,
        UUID source,
        String blob,
        String sha256,
        String sha512,
        long size,
        String mediaType,
        String originalName,
        @Nullable String note)
        implements Recorded {
    /// How evidence items are stored.
    public static final RecordShape<EvidenceItem> SHAPE =
            new RecordShape<>(
                    RecordKind.EVIDENCE_ITEM,
                    "evidence_item",
                    List.of(
                            Field.ref("source"),
                            Field.text("blob"),
                            Field.text("sha256"),
                            Field.text("sha512"),
                            Field.whole("size"),
                            Field.text("media_type"),
                            Field.text("original_name"),
                            Field.text("note")),
                    item ->
                            Arrays.asList(
                                    item.source,
                                    item.blob,
                                    item.sha256,
                                    item.sha512,
                                    item.size,
                                    item.mediaType,
                                    item.originalName,
                                    item.note),
                    (id, values) ->
                            new EvidenceItem(
                                    id,
                                    values.id("source"),
                                    values.word("blob"),
                                    values.word("sha256"),
                                    values.word("sha512"),
                                    values.number("size"),
                                    values.word("media_type"),
                                    values.word("original_name"),
                                    values.text("note")));
}
