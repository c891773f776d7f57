package org.dalil.history;

import org.dalil.database.Tx;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.RecordText;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Collects what one act does. Each change is written to the database at once, so that later steps
/// of the same act see it, and kept for history.
public final class Changes {
    private final Tx tx;
    private final RecordRows rows;
    private final Origin origin;
    private final List<Creation> creations = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    Changes(Tx tx, RecordRows rows, Origin origin) {
        this.tx = tx;
        this.rows = rows;
        this.origin = origin;
    }

    /// The transaction, for reading what the act depends on.
    public Tx tx() {
        return tx;
    }

    /// When this act is made.
    public Instant at() {
        return origin.at();
    }

    /// Who makes this act: the initials that history shows.
    public String by() {
        return origin.by();
    }

    /// Makes a new record.
    public <T extends Recorded> void create(RecordShape<T> shape, T made) throws SQLException {
        add(shape, made, null);
    }

    /// Makes new records of one kind, in one round to the database.
    public <T extends Recorded> void createAll(RecordShape<T> shape, List<T> made)
            throws SQLException {
        Map<UUID, FieldValues> values = new LinkedHashMap<>();
        for (T one : made) {
            values.put(one.id(), shape.values(one));
        }
        rows.insertAll(tx, shape, values, origin);
        values.forEach((id, fields) ->
                creations.add(new Creation(shape.ref(id), RecordText.write(shape, fields), null)));
    }

    /// Takes in a record that was made elsewhere.
    public <T extends Recorded> void receive(RecordShape<T> shape, T made, Origin madeElsewhere)
            throws SQLException {
        add(shape, made, madeElsewhere);
    }

    private <T extends Recorded> void add(
            RecordShape<T> shape, T made, @Nullable Origin madeElsewhere) throws SQLException {
        FieldValues values = shape.values(made);
        rows.insert(tx, shape, made.id(), values, madeElsewhere == null ? origin : madeElsewhere);
        creations.add(
                new Creation(shape.ref(made.id()), RecordText.write(shape, values), madeElsewhere));
    }

    /// Changes a record to this; unchanged fields are left alone.
    ///
    /// @throws ProblemException when the record is not there any more
    public <T extends Recorded> void update(RecordShape<T> shape, T after)
            throws SQLException, ProblemException {
        FieldValues before =
                rows.standing(tx, shape, after.id())
                        .orElseThrow(() -> new GoneException(Problem.of("history.problem.gone")));
        FieldValues wanted = shape.values(after);
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            Object was = before.get(field.name());
            Object is = wanted.get(field.name());
            if (!Objects.equals(was, is)) {
                changed.put(field.name(), is);
                if (!field.derived()) {
                    edits.add(
                            new Edit(
                                    shape.ref(after.id()),
                                    field.name(),
                                    field.type().write(was),
                                    field.type().write(is)));
                }
            }
        }
        rows.update(tx, shape, after.id(), changed, origin.stamp());
    }

    /// Takes a record away: it no longer shows, and undo brings it back.
    public void remove(RecordRef ref) throws SQLException {
        if (rows.setGone(tx, ref, true, origin.stamp())) {
            edits.add(new Edit(ref, Edit.GONE, "false", "true"));
        }
    }

    List<Creation> creations() {
        return creations;
    }

    List<Edit> edits() {
        return edits;
    }
}
