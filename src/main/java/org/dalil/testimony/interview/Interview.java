package org.dalil.testimony.interview;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A conversation in which somebody told what they know. It states nothing of what was told: claims
/// do, and rest on the words of its source.
///
/// @param source the testimony, whose originals are the recordings and the signed pages
public record Interview(UUID id, UUID source, Attendance attendance, Setting setting, Care care)
        implements Recorded {
    /// How interviews are stored.
    public static final RecordShape<Interview> SHAPE =
            new RecordShape<>(
                    RecordKind.INTERVIEW,
                    "interview",
                    fields(),
                    Interview::written,
                    Interview::read);

    /// An interview of which nothing else is known yet.
    public static Interview on(UUID id, UUID source) {
        return new Interview(id, source, Attendance.UNKNOWN, Setting.UNKNOWN, Care.UNKNOWN);
    }

    /// Names it.
    public RecordRef ref() {
        return new RecordRef(RecordKind.INTERVIEW, id);
    }

    /// The same interview with these people there.
    public Interview among(Attendance other) {
        return new Interview(id, source, other, setting, care);
    }

    /// The same interview, held otherwise.
    public Interview held(Setting other) {
        return new Interview(id, source, attendance, other, care);
    }

    /// The same interview, cared for otherwise.
    public Interview caring(Care other) {
        return new Interview(id, source, attendance, setting, other);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("source"));
        fields.addAll(Attendance.fields());
        fields.addAll(Setting.fields());
        fields.addAll(Care.fields());
        return fields;
    }

    private static List<@Nullable Object> written(Interview one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.source);
        values.addAll(one.attendance.written());
        values.addAll(one.setting.written());
        values.addAll(one.care.written());
        return values;
    }

    private static Interview read(UUID id, FieldValues values) {
        return new Interview(
                id,
                values.id("source"),
                Attendance.read(values),
                Setting.read(values),
                Care.read(values));
    }
}
