package org.dalil.event.casework;

import org.dalil.claim.matter.MatterKind;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// That a record belongs to a case. The record knows nothing of it, and may belong to others too.
///
/// @param target of one of the kinds [#GATHERED]; never a case
public record CaseItem(UUID id, UUID ofCase, RecordRef target) implements Recorded {
    /// The kinds of record that a case gathers.
    public static final Set<RecordKind> GATHERED =
            Stream.concat(
                            Stream.of(
                                    RecordKind.AGENT,
                                    RecordKind.EVENT,
                                    RecordKind.PLACE,
                                    RecordKind.SOURCE,
                                    RecordKind.CLAIM,
                                    RecordKind.CONFLICT),
                            Arrays.stream(MatterKind.values()).map(MatterKind::records))
                    .collect(Collectors.toUnmodifiableSet());

    /// How it is stored.
    public static final RecordShape<CaseItem> SHAPE =
            new RecordShape<>(
                    RecordKind.CASE_ITEM,
                    "case_item",
                    List.of(Field.ref("of_case"), Field.text("target_kind"), Field.ref("target")),
                    one -> List.of(one.ofCase, one.target.kind().code(), one.target.id()),
                    CaseItem::read);

    public CaseItem {
        if (!GATHERED.contains(target.kind())) {
            throw new IllegalArgumentException("a case does not gather such records");
        }
    }

    private static CaseItem read(UUID id, FieldValues values) {
        return new CaseItem(id, values.id("of_case"), target(values));
    }

    /// What a stored item names.
    static RecordRef target(FieldValues values) {
        RecordKind kind =
                RecordKind.ofCode(values.word("target_kind"))
                        .orElseThrow(() -> new IllegalArgumentException("unknown kind of target"));
        return new RecordRef(kind, values.id("target"));
    }
}
