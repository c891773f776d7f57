package org.dalil.source;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.source.content.Custody;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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
/// @param custody how it came to us; the one part of it that people fill in
public record EvidenceItem(
        UUID id,
        UUID source,
        String blob,
        String sha256,
        String sha512,
        long size,
        String mediaType,
        String originalName,
        @Nullable String note,
        Custody custody)
        implements Recorded {
    /// How evidence items are stored.
    public static final RecordShape<EvidenceItem> SHAPE =
            new RecordShape<>(
                    RecordKind.EVIDENCE_ITEM,
                    "evidence_item",
                    fields(),
                    EvidenceItem::written,
                    EvidenceItem::read);

    public EvidenceItem {
        if (id.equals(custody.workingCopyOf())) {
            throw new IllegalArgumentException("nothing is a working copy of itself");
        }
    }

    /// The same original, of which this is known.
    public EvidenceItem held(Custody other) {
        return new EvidenceItem(
                id, source, blob, sha256, sha512, size, mediaType, originalName, note, other);
    }

    /// The same original, come as part of another source. Its bytes and fingerprints stay.
    public EvidenceItem in(UUID other) {
        return new EvidenceItem(
                id, other, blob, sha256, sha512, size, mediaType, originalName, note, custody);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("source"));
        fields.add(Field.text("blob"));
        fields.add(Field.text("sha256"));
        fields.add(Field.text("sha512"));
        fields.add(Field.whole("size"));
        fields.add(Field.text("media_type"));
        fields.add(Field.text("original_name"));
        fields.add(Field.text("note"));
        fields.addAll(Custody.fields());
        return fields;
    }

    private static List<@Nullable Object> written(EvidenceItem item) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(item.source);
        values.add(item.blob);
        values.add(item.sha256);
        values.add(item.sha512);
        values.add(item.size);
        values.add(item.mediaType);
        values.add(item.originalName);
        values.add(item.note);
        values.addAll(item.custody.written());
        return values;
    }

    private static EvidenceItem read(UUID id, FieldValues values) {
        return new EvidenceItem(
                id,
                values.id("source"),
                values.word("blob"),
                values.word("sha256"),
                values.word("sha512"),
                values.number("size"),
                values.word("media_type"),
                values.word("original_name"),
                values.text("note"),
                Custody.read(values));
    }
}
