package org.dalil.testimony.consent;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// How far a decision on consent goes.
///
/// @param conditions in the person’s words
/// @param recipient the agent for whom alone it is; null for everybody of that use
/// @param validUntil the last day on which it holds; null for no end
public record Allowance(
        @Nullable String conditions, @Nullable UUID recipient, @Nullable DateValue validUntil) {
    /// No limit was said.
    public static final Allowance UNLIMITED = new Allowance(null, null, null);

    private static final DateFields VALID_UNTIL = new DateFields("valid_until");

    /// The same under these conditions.
    public Allowance under(@Nullable String words) {
        return new Allowance(words, recipient, validUntil);
    }

    /// The same for this recipient.
    public Allowance only(@Nullable UUID agent) {
        return new Allowance(conditions, agent, validUntil);
    }

    /// The same until then.
    public Allowance until(@Nullable DateValue day) {
        return new Allowance(conditions, recipient, day);
    }

    /// Whether conditions were said.
    boolean isConditional() {
        return conditions != null && !conditions.isBlank();
    }

    /// Whether an end was said that no calendar knows, such as a judgment.
    boolean endsByWords() {
        return validUntil != null && validUntil.latest() == null;
    }

    static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("conditions"));
        fields.add(Field.ref("recipient"));
        fields.addAll(VALID_UNTIL.fields());
        return fields;
    }

    List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(conditions);
        values.add(recipient);
        values.addAll(VALID_UNTIL.write(validUntil));
        return values;
    }

    static Allowance read(FieldValues values) {
        return new Allowance(
                values.text("conditions"), values.ref("recipient"), VALID_UNTIL.read(values));
    }
}
