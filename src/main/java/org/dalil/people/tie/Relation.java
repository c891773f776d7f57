package org.dalil.people.tie;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.history.shape.TermFields;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What one agent is to another: `from` is the lawyer, the father, the custodian of `to`.
///
/// @param kind what `from` is to `to`, a term of the list `relation`
/// @param claim the claim that says so, or null
/// @param note a remark of our own
public record Relation(
        UUID id, UUID from, UUID to, Term kind, @Nullable UUID claim, @Nullable String note)
        implements Recorded {
    private static final TermFields KIND = new TermFields("relation");

    /// What holds both ways.
    private static final Set<String> MUTUAL =
            Set.of(
                    "family",
                    "spouse",
                    "sibling",
                    "relative",
                    "colleague",
                    "acquaintance",
                    "friend",
                    "neighbour",
                    "co_detainee");

    /// What the other is to one of whom this is said.
    private static final Map<String, String> INVERSE = Map.of("parent", "child", "child", "parent");

    /// How relations are stored.
    public static final RecordShape<Relation> SHAPE =
            new RecordShape<>(
                    RecordKind.RELATION, "relation", fields(), Relation::written, Relation::read);

    public Relation {
        if (from.equals(to)) {
            throw new IllegalArgumentException("nobody is related to themselves");
        }
    }

    /// Who is at the other end.
    public UUID other(UUID one) {
        return from.equals(one) ? to : from;
    }

    /// The code of what the other one is to this one, where a term of the list says it; null where
    /// the list only has the word for what this one is to the other.
    public @Nullable String otherIs(UUID one) {
        String code = kind.code();
        return to.equals(one) || MUTUAL.contains(code) ? code : INVERSE.get(code);
    }

    /// The same relation with this remark.
    public Relation noted(@Nullable String words) {
        return new Relation(id, from, to, kind, claim, words);
    }

    /// The same relation, resting on this claim.
    public Relation by(@Nullable UUID said) {
        return new Relation(id, from, to, kind, said, note);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("from_agent"));
        fields.add(Field.ref("to_agent"));
        fields.addAll(KIND.fields());
        fields.add(Field.ref("claim"));
        fields.add(Field.text("note"));
        return fields;
    }

    private static List<@Nullable Object> written(Relation one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.from);
        values.add(one.to);
        values.addAll(KIND.write(one.kind));
        values.add(one.claim);
        values.add(one.note);
        return values;
    }

    private static Relation read(UUID id, FieldValues values) {
        Term kind = KIND.read(values);
        if (kind == null) {
            throw new IllegalArgumentException("missing field relation");
        }
        return new Relation(
                id,
                values.id("from_agent"),
                values.id("to_agent"),
                kind,
                values.ref("claim"),
                values.text("note"));
    }
}
