package org.dalil.casefile.grade;

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

/// One person’s grade of one record on one scale, with the reason. Never changed: another opinion
/// is another grade, and both remain.
///
/// @param target a source, claim or evidence item
/// @param scale a code of [Scale]
/// @param value a term of the list of that name
/// @param reason why; never blank
public record Grade(UUID id, RecordRef target, String scale, Term value, String reason)
        implements Recorded {
    private static final TermFields VALUE = new TermFields("grade_value");

    /// How grades are stored.
    public static final RecordShape<Grade> SHAPE =
            new RecordShape<>(RecordKind.GRADE, "grade", fields(), Grade::written, Grade::read);

    public Grade {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a grade has a reason");
        }
        if (Scale.of(scale).filter(known -> !known.fits(target.kind())).isPresent()) {
            throw new IllegalArgumentException("such a record is not graded on this scale");
        }
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("target_kind"));
        fields.add(Field.ref("target"));
        fields.add(Field.text("scale"));
        fields.addAll(VALUE.fields());
        fields.add(Field.text("reason"));
        return fields;
    }

    private static List<@Nullable Object> written(Grade one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.target.kind().code());
        values.add(one.target.id());
        values.add(one.scale);
        values.addAll(VALUE.write(one.value));
        values.add(one.reason);
        return values;
    }

    private static Grade read(UUID id, FieldValues values) {
        RecordKind kind =
                RecordKind.ofCode(values.word("target_kind"))
                        .orElseThrow(() -> new IllegalArgumentException("unknown kind of target"));
        Term value = VALUE.read(values);
        if (value == null) {
            throw new IllegalArgumentException("missing field grade_value");
        }
        return new Grade(
                id,
                new RecordRef(kind, values.id("target")),
                values.word("scale"),
                value,
                values.word("reason"));
    }
}
