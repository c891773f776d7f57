package org.dalil.people;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// One member of a group, named or not.
///
/// @param position its number in the group, from 1
/// @param attribute what the source says sets this member apart: a part played, a nationality
public record Membership(
        UUID id, UUID group, UUID member, long position, @Nullable String attribute)
        implements Recorded {
    /// How memberships are stored.
    public static final RecordShape<Membership> SHAPE =
            new RecordShape<>(
                    RecordKind.MEMBERSHIP,
                    "membership",
                    List.of(
                            Field.ref("group_agent"),
                            Field.ref("member"),
                            Field.whole("position"),
                            Field.text("attribute")),
                    one -> Arrays.asList(one.group, one.member, one.position, one.attribute),
                    (id, values) ->
                            new Membership(
                                    id,
                                    values.id("group_agent"),
                                    values.id("member"),
                                    values.number("position"),
                                    values.text("attribute")));

    /// The same membership, set apart by these words.
    public Membership as(@Nullable String words) {
        return new Membership(id, group, member, position, words);
    }
}
