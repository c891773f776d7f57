package org.dalil.claim;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.history.shape.TermFields;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// That a claim is about somebody, a body or an event.
///
/// @param target whom or what it is about
/// @param role in what role, a term of the list `role`, or null
public record Concern(UUID id, UUID claim, RecordRef target, @Nullable Term role)
        implements Recorded {
    private static final TermFields ROLE = new TermFields("role");

    /// How concerns are stored.
    public static final RecordShape<Concern> SHAPE =
            new RecordShape<>(
                    RecordKind.CONCERN, "concern", fields(), Concern::written, Concern::read);

    /// The same concern in another role.
    public Concern as(@Nullable Term newRole) {
        return new Concern(id, claim, target, newRole);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("claim"));
        fields.add(Field.text("target_kind"));
        fields.add(Field.ref("target"));
        fields.addAll(ROLE.fields());
        return fields;
    }

    private static List<@Nullable Object> written(Concern one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.claim);
        values.add(one.target.kind().code());
        values.add(one.target.id());
        values.addAll(ROLE.write(one.role));
        return values;
    }

    private static Concern read(UUID id, FieldValues values) {
        RecordKind kind =
                RecordKind.ofCode(values.word("target_kind"))
                        .orElseThrow(() -> new IllegalArgumentException("unknown kind of target"));
        return new Concern(
                id,
                values.id("claim"),
                new RecordRef(kind, values.id("target")),
                ROLE.read(values));
    }
}
