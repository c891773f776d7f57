package org.dalil.history;

import org.dalil.database.Tx;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.RecordText;
import org.dalil.kernel.Problem;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Applies written changes to rows: for undo and redo, and when the journal is ahead of the
/// database.
final class Applying {
    private final RecordRows rows;

    Applying(RecordRows rows) {
        this.rows = rows;
    }

    /// Does again what a changeset of the journal did.
    void replay(Tx tx, Changeset set) throws SQLException, GoneException {
        for (Creation made : set.creations()) {
            RecordShape<?> shape = rows.shapes().of(made.ref().kind());
            FieldValues values = RecordText.read(shape, made.ref().id(), made.values());
            Origin origin = made.origin();
            rows.insert(
                    tx,
                    shape,
                    made.ref().id(),
                    values,
                    origin == null ? new Origin(set.at(), set.by(), set.stamp()) : origin);
        }
        apply(tx, set.edits(), set.stamp());
    }

    /// Makes these edits; each field must still hold what the edit says was there before.
    ///
    /// @throws GoneException when a field was changed since; nothing is kept then
    void apply(Tx tx, List<Edit> edits, Stamp stamp) throws SQLException, GoneException {
        Map<RecordRef, List<Edit>> byRecord = new LinkedHashMap<>();
        for (Edit edit : edits) {
            byRecord.computeIfAbsent(edit.ref(), ref -> new ArrayList<>()).add(edit);
        }
        for (Map.Entry<RecordRef, List<Edit>> entry : byRecord.entrySet()) {
            applyTo(tx, entry.getKey(), entry.getValue(), stamp);
        }
    }

    private void applyTo(Tx tx, RecordRef ref, List<Edit> edits, Stamp stamp)
            throws SQLException, GoneException {
        RecordShape<?> shape = rows.shapes().of(ref.kind());
        FieldValues now = rows.values(tx, shape, ref.id()).orElseThrow(Applying::changedSince);
        Map<String, @Nullable Object> values = new LinkedHashMap<>(now.all());
        boolean fieldsChanged = false;
        for (Edit edit : edits) {
            if (edit.field().equals(Edit.GONE)) {
                if (!rows.setGone(tx, ref, Boolean.parseBoolean(edit.after()), stamp)) {
                    throw changedSince();
                }
                continue;
            }
            Field field = shape.field(edit.field()).orElseThrow(Applying::changedSince);
            if (!Objects.equals(field.type().write(values.get(field.name())), edit.before())) {
                throw changedSince();
            }
            values.put(field.name(), field.type().read(edit.after()));
            fieldsChanged = true;
        }
        if (fieldsChanged) {
            FieldValues after = shape.completed(ref.id(), new FieldValues(values));
            rows.update(tx, shape, ref.id(), changed(shape, now, after), stamp);
        }
    }

    private static Map<String, @Nullable Object> changed(
            RecordShape<?> shape, FieldValues before, FieldValues after) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            if (!Objects.equals(before.get(field.name()), after.get(field.name()))) {
                changed.put(field.name(), after.get(field.name()));
            }
        }
        return changed;
    }

    private static GoneException changedSince() {
        return new GoneException(Problem.of("history.problem.changed-since"));
    }
}
