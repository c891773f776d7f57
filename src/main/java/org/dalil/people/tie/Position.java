package org.dalil.people.tie;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A title that somebody holds or held, as one source words it. Another source’s other title is
/// another position beside it, never a correction of this one.
///
/// @param organisation where, or null
/// @param title as worded
/// @param from since when, or null
/// @param to until when, or null
/// @param claim the claim that says so, or null
public record Position(
        UUID id,
        UUID person,
        @Nullable UUID organisation,
        String title,
        @Nullable DateValue from,
        @Nullable DateValue to,
        @Nullable UUID claim)
        implements Recorded {
    private static final DateFields FROM = new DateFields("from");
    private static final DateFields TO = new DateFields("to");

    /// How positions are stored.
    public static final RecordShape<Position> SHAPE =
            new RecordShape<>(
                    RecordKind.POSITION, "post", fields(), Position::written, Position::read);

    public Position {
        if (title.isBlank() || person.equals(organisation)) {
            throw new IllegalArgumentException("a position has a title and is held elsewhere");
        }
    }

    /// The same position, titled otherwise.
    public Position titled(String words) {
        return new Position(id, person, organisation, words.strip(), from, to, claim);
    }

    /// The same position at another organisation.
    public Position at(@Nullable UUID body) {
        return new Position(id, person, body, title, from, to, claim);
    }

    /// The same position, at other times.
    public Position during(@Nullable DateValue since, @Nullable DateValue until) {
        return new Position(id, person, organisation, title, since, until, claim);
    }

    /// The same position, resting on this claim.
    public Position by(@Nullable UUID said) {
        return new Position(id, person, organisation, title, from, to, said);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("person"));
        fields.add(Field.ref("organisation"));
        fields.add(Field.text("title"));
        fields.addAll(FROM.fields());
        fields.addAll(TO.fields());
        fields.add(Field.ref("claim"));
        return fields;
    }

    private static List<@Nullable Object> written(Position one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.person);
        values.add(one.organisation);
        values.add(one.title);
        values.addAll(FROM.write(one.from));
        values.addAll(TO.write(one.to));
        values.add(one.claim);
        return values;
    }

    private static Position read(UUID id, FieldValues values) {
        return new Position(
                id,
                values.id("person"),
                values.ref("organisation"),
                values.word("title"),
                FROM.read(values),
                TO.read(values),
                values.ref("claim"));
    }
}
