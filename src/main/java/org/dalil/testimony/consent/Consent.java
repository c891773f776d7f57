package org.dalil.testimony.consent;

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
/// @param decided when, and what shows it
public record Consent(
        UUID id,
        UUID person,
        @Nullable UUID interview,
        Term purpose,
        Term state,
        Allowance allowance,
        Asking asking,
        Decided decided)
        implements Recorded {
    private static final TermFields PURPOSE = new TermFields("purpose");
    private static final TermFields STATE = new TermFields("state");

    /// How decisions are stored.
    public static final RecordShape<Consent> SHAPE =
            new RecordShape<>(
                    RecordKind.CONSENT, "consent", fields(), Consent::written, Consent::read);

    public Consent {
        if (id.equals(decided.supersedes())) {
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
                Decided.UNKNOWN);
    }

    /// When it was decided; null where nobody noted the day.
    public @Nullable DateValue given() {
        return decided.given();
    }

    /// From when it is withdrawn, or null.
    public @Nullable DateValue withdrawn() {
        return decided.withdrawn();
    }

    /// The passage in which they say or sign it, or null.
    public @Nullable UUID evidence() {
        return decided.evidence();
    }

    /// The decision that this one follows, or null.
    public @Nullable UUID supersedes() {
        return decided.supersedes();
    }

    /// What was noted, or null.
    public @Nullable String note() {
        return decided.note();
    }

    /// The same about one interview.
    public Consent about(@Nullable UUID one) {
        return new Consent(id, person, one, purpose, state, allowance, asking, decided);
    }

    /// The same, going this far.
    public Consent allowing(Allowance other) {
        return new Consent(id, person, interview, purpose, state, other, asking, decided);
    }

    /// The same, asked for so.
    public Consent asked(Asking other) {
        return new Consent(id, person, interview, purpose, state, allowance, other, decided);
    }

    /// The same, decided on this day.
    public Consent givenOn(@Nullable DateValue day) {
        return decided(decided.on(day));
    }

    /// The same, withdrawn from this day.
    public Consent withdrawnOn(@Nullable DateValue day) {
        return decided(decided.withdrawnOn(day));
    }

    /// The same, shown by this passage.
    public Consent shownBy(@Nullable UUID passage) {
        return decided(decided.shownBy(passage));
    }

    /// The same, following this decision.
    public Consent following(@Nullable UUID former) {
        return decided(decided.following(former));
    }

    /// The same with this remark.
    public Consent noted(@Nullable String words) {
        return decided(decided.noted(words));
    }

    private Consent decided(Decided other) {
        return new Consent(id, person, interview, purpose, state, allowance, asking, other);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("person"));
        fields.add(Field.ref("interview"));
        fields.addAll(PURPOSE.fields());
        fields.addAll(STATE.fields());
        fields.addAll(Allowance.fields());
        fields.addAll(Asking.fields());
        fields.addAll(Decided.fields());
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
        values.addAll(one.decided.written());
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
                Decided.read(values));
    }
}
