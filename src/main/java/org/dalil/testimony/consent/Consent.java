package org.dalil.testimony.consent;

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

/// What somebody decided on one use of what they told. Never changed: another decision supersedes
/// it, and both stay.
///
/// @param person the agent whose decision it is
/// @param interview what it is about; null for all they told
/// @param purpose a term of the list `consent_purpose`
/// @param state a term of the list `consent_state`
/// @param given when it was decided; null where nobody noted the day
/// @param withdrawn from when it is withdrawn, or null
/// @param evidence the passage in which they say or sign it, or null
/// @param supersedes the decision that this one follows, or null
public record Consent(
        UUID id,
        UUID person,
        @Nullable UUID interview,
        Term purpose,
        Term state,
        Allowance allowance,
        Asking asking,
        @Nullable DateValue given,
        @Nullable DateValue withdrawn,
        @Nullable UUID evidence,
        @Nullable UUID supersedes,
        @Nullable String note)
        implements Recorded {
    private static final TermFields PURPOSE = new TermFields("purpose");
    private static final TermFields STATE = new TermFields("state");
    private static final DateFields GIVEN = new DateFields("given");
    private static final DateFields WITHDRAWN = new DateFields("withdrawn");

    /// How decisions are stored.
    public static final RecordShape<Consent> SHAPE =
            new RecordShape<>(
                    RecordKind.CONSENT, "consent", fields(), Consent::written, Consent::read);

    public Consent {
        if (id.equals(supersedes)) {
            throw new IllegalArgumentException("nothing supersedes itself");
        }
    }

    /// A decision of which only this is known.
    public static Consent of(UUID id, UUID person, Term purpose, Term state) {
        return new Consent(
                id,
                person,
                null,
                purpose,
                state,
                Allowance.UNLIMITED,
                Asking.UNKNOWN,
                null,
                null,
                null,
                null,
                null);
    }

    /// The same about one interview.
    public Consent about(@Nullable UUID one) {
        return new Consent(
                id,
                person,
                one,
                purpose,
                state,
                allowance,
                asking,
                given,
                withdrawn,
                evidence,
                supersedes,
                note);
    }

    /// The same, going this far.
    public Consent allowing(Allowance other) {
        return new Consent(
                id,
                person,
                interview,
                purpose,
                state,
                other,
                asking,
                given,
                withdrawn,
                evidence,
                supersedes,
                note);
    }

    /// The same, asked for so.
    public Consent asked(Asking other) {
        return new Consent(
                id,
                person,
                interview,
                purpose,
                state,
                allowance,
                other,
                given,
                withdrawn,
                evidence,
                supersedes,
                note);
    }

    /// The same, decided on this day.
    public Consent givenOn(@Nullable DateValue day) {
        return new Consent(
                id,
                person,
                interview,
                purpose,
                state,
                allowance,
                asking,
                day,
                withdrawn,
                evidence,
                supersedes,
                note);
    }

    /// The same, withdrawn from this day.
    public Consent withdrawnOn(@Nullable DateValue day) {
        return new Consent(
                id,
                person,
                interview,
                purpose,
                state,
                allowance,
                asking,
                given,
                day,
                evidence,
                supersedes,
                note);
    }

    /// The same, shown by this passage.
    public Consent shownBy(@Nullable UUID passage) {
        return new Consent(
                id,
                person,
                interview,
                purpose,
                state,
                allowance,
                asking,
                given,
                withdrawn,
                passage,
                supersedes,
                note);
    }

    /// The same, following this decision.
    public Consent following(@Nullable UUID former) {
        return new Consent(
                id, person, interview, purpose, state, allowance, asking, given, withdrawn,
                evidence, former, note);
    }

    /// The same with this remark.
    public Consent noted(@Nullable String words) {
        return new Consent(
                id,
                person,
                interview,
                purpose,
                state,
                allowance,
                asking,
                given,
                withdrawn,
                evidence,
                supersedes,
                words);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("person"));
        fields.add(Field.ref("interview"));
        fields.addAll(PURPOSE.fields());
        fields.addAll(STATE.fields());
        fields.addAll(Allowance.fields());
        fields.addAll(Asking.fields());
        fields.addAll(GIVEN.fields());
        fields.addAll(WITHDRAWN.fields());
        fields.add(Field.ref("evidence"));
        fields.add(Field.ref("supersedes"));
        fields.add(Field.text("note"));
        return fields;
    }

    private static List<@Nullable Object> written(Consent one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.person);
        values.add(one.interview);
        values.addAll(PURPOSE.write(one.purpose));
        values.addAll(STATE.write(one.state));
        values.addAll(one.allowance.written());
        values.addAll(one.asking.written());
        values.addAll(GIVEN.write(one.given));
        values.addAll(WITHDRAWN.write(one.withdrawn));
        values.add(one.evidence);
        values.add(one.supersedes);
        values.add(one.note);
        return values;
    }

    private static Consent read(UUID id, FieldValues values) {
        Term purpose = PURPOSE.read(values);
        Term state = STATE.read(values);
        if (purpose == null || state == null) {
            throw new IllegalArgumentException("a consent has a purpose and a state");
        }
        return new Consent(
                id,
                values.id("person"),
                values.ref("interview"),
                purpose,
                state,
                Allowance.read(values),
                Asking.read(values),
                GIVEN.read(values),
                WITHDRAWN.read(values),
                values.ref("evidence"),
                values.ref("supersedes"),
                values.text("note"));
    }
}
