package org.dalil.law.bond;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.history.shape.TermFields;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// From when to when an instrument binds a State, as people of this casefile know it. It stands
/// instead of what the program brings of the same State and instrument.
///
/// @param state the record of the State
/// @param instrument a term of the list `instrument`
/// @param from since when it binds; null where the State is not bound
/// @param to the day on which it ceased to bind, or null
/// @param complaints since when individuals can complain; null where they cannot
/// @param complaintsEnd the day from which they no longer can, or null
/// @param known where that is known from
public record Bond(
        UUID id,
        UUID state,
        Term instrument,
        @Nullable DateValue from,
        @Nullable DateValue to,
        @Nullable DateValue complaints,
        @Nullable DateValue complaintsEnd,
        Known known)
        implements Recorded {
    private static final TermFields INSTRUMENT = new TermFields("instrument");
    private static final DateFields FROM = new DateFields("from");
    private static final DateFields TO = new DateFields("to");
    private static final DateFields COMPLAINTS = new DateFields("complaints");
    private static final DateFields COMPLAINTS_END = new DateFields("complaints_end");

    /// How bonds are stored.
    public static final RecordShape<Bond> SHAPE =
            new RecordShape<>(RecordKind.BOND, "bond", fields(), Bond::written, Bond::read);

    /// Where something is known from.
    ///
    /// @param words as people word it
    /// @param passage the words it was read in, or null
    /// @param verified whether somebody checked it there
    public record Known(@Nullable String words, @Nullable UUID passage, boolean verified) {
        /// From nowhere that anybody says.
        public static final Known NOWHERE = new Known(null, null, false);

        /// From there, as people word it, and not checked.
        public static Known from(@Nullable String words) {
            return new Known(words, null, false);
        }
    }

    /// The same bond, from then to then.
    public Bond during(@Nullable DateValue since, @Nullable DateValue until) {
        return new Bond(id, state, instrument, since, until, complaints, complaintsEnd, known);
    }

    /// The same bond, with complaints of individuals accepted from then to then.
    public Bond accepting(@Nullable DateValue since, @Nullable DateValue until) {
        return new Bond(id, state, instrument, from, to, since, until, known);
    }

    /// The same bond, known from here.
    public Bond knownFrom(Known where) {
        return new Bond(id, state, instrument, from, to, complaints, complaintsEnd, where);
    }

    /// The same bond by another instrument.
    public Bond by(Term other) {
        return new Bond(id, state, other, from, to, complaints, complaintsEnd, known);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("state"));
        fields.addAll(INSTRUMENT.fields());
        fields.addAll(FROM.fields());
        fields.addAll(TO.fields());
        fields.addAll(COMPLAINTS.fields());
        fields.addAll(COMPLAINTS_END.fields());
        fields.add(Field.text("known_from"));
        fields.add(Field.ref("passage"));
        fields.add(Field.flag("verified"));
        return fields;
    }

    private static List<@Nullable Object> written(Bond one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.state);
        values.addAll(INSTRUMENT.write(one.instrument));
        values.addAll(FROM.write(one.from));
        values.addAll(TO.write(one.to));
        values.addAll(COMPLAINTS.write(one.complaints));
        values.addAll(COMPLAINTS_END.write(one.complaintsEnd));
        values.add(one.known.words());
        values.add(one.known.passage());
        values.add(one.known.verified());
        return values;
    }

    private static Bond read(UUID id, FieldValues values) {
        Term instrument = INSTRUMENT.read(values);
        if (instrument == null) {
            throw new IllegalArgumentException("missing field instrument");
        }
        return new Bond(
                id,
                values.id("state"),
                instrument,
                FROM.read(values),
                TO.read(values),
                COMPLAINTS.read(values),
                COMPLAINTS_END.read(values),
                new Known(
                        values.text("known_from"), values.ref("passage"), values.flag("verified")));
    }
}
