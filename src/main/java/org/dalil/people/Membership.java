package org.dalil.people;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One member of a group, named or not; or several who are only counted: “12 Uzbek nationals”.
///
/// @param member who; null for several who are counted and have no records of their own
/// @param position its number in the group, from 1; of several, the number of the line
/// @param attribute what the source says sets this member apart: a part played, a nationality
/// @param counted how many, where there is no member of its own; else null
/// @param from since when, or null
/// @param to until when, or null
/// @param claim the claim that says so, or null
public record Membership(
        UUID id,
        UUID group,
        @Nullable UUID member,
        long position,
        @Nullable String attribute,
        @Nullable Long counted,
        @Nullable DateValue from,
        @Nullable DateValue to,
        @Nullable UUID claim)
        implements Recorded {
    private static final DateFields FROM = new DateFields("from");
    private static final DateFields TO = new DateFields("to");

    /// How memberships are stored.
    public static final RecordShape<Membership> SHAPE =
            new RecordShape<>(
                    RecordKind.MEMBERSHIP,
                    "membership",
                    fields(),
                    Membership::written,
                    Membership::read);

    public Membership {
        if ((member == null) != (counted != null) || counted != null && counted < 1) {
            throw new IllegalArgumentException("a membership is of one member, or counts several");
        }
    }

    /// The membership of one, of which nothing else is known.
    public Membership(UUID id, UUID group, UUID member, long position, @Nullable String attribute) {
        this(id, group, member, position, attribute, null, null, null, null);
    }

    /// Several who are only counted.
    public static Membership counting(
            UUID id, UUID group, long count, long position, @Nullable String attribute) {
        return new Membership(id, group, null, position, attribute, count, null, null, null);
    }

    /// How many people it stands for.
    public long people() {
        return counted == null ? 1 : counted;
    }

    /// The same membership, set apart by these words.
    public Membership as(@Nullable String words) {
        return new Membership(id, group, member, position, words, counted, from, to, claim);
    }

    /// The same membership, at other times.
    public Membership during(@Nullable DateValue since, @Nullable DateValue until) {
        return new Membership(id, group, member, position, attribute, counted, since, until, claim);
    }

    /// The same membership, resting on this claim.
    public Membership by(@Nullable UUID said) {
        return new Membership(id, group, member, position, attribute, counted, from, to, said);
    }

    /// The membership of one of those it counts, set apart as they are.
    ///
    /// @param number its own number in the group
    Membership one(UUID newId, UUID who, long number) {
        return new Membership(newId, group, who, number, attribute, null, from, to, claim);
    }

    /// Those it counts without one of them; nothing when that was the last.
    Optional<Membership> withoutOne() {
        return counted == null || counted == 1
                ? Optional.empty()
                : Optional.of(
                        new Membership(
                                id,
                                group,
                                null,
                                position,
                                attribute,
                                counted - 1,
                                from,
                                to,
                                claim));
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("group_agent"));
        fields.add(Field.ref("member"));
        fields.add(Field.whole("position"));
        fields.add(Field.text("attribute"));
        fields.add(Field.whole("counted"));
        fields.addAll(FROM.fields());
        fields.addAll(TO.fields());
        fields.add(Field.ref("claim"));
        return fields;
    }

    private static List<@Nullable Object> written(Membership one) {
        List<@Nullable Object> values =
                new ArrayList<>(
                        Arrays.asList(
                                one.group, one.member, one.position, one.attribute, one.counted));
        values.addAll(FROM.write(one.from));
        values.addAll(TO.write(one.to));
        values.add(one.claim);
        return values;
    }

    private static Membership read(UUID id, FieldValues values) {
        return new Membership(
                id,
                values.id("group_agent"),
                values.ref("member"),
                values.number("position"),
                values.text("attribute"),
                values.whole("counted"),
                FROM.read(values),
                TO.read(values),
                values.ref("claim"));
    }
}
