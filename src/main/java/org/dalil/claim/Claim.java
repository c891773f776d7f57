package org.dalil.claim;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One statement that somebody makes. While it is a draft it may be shaped; once sealed its
/// statement, kind and modality never change, and a correction is a new claim that supersedes it.
///
/// @param number counts claims in this casefile, for people to refer to: C-118
/// @param statement what is claimed, in neutral words of our own
/// @param kind a code of [ClaimKind]
/// @param modality a code of [Modality]
/// @param state a code of [ClaimState]
/// @param supersedes the sealed claim that this one corrects
/// @param when when what it states happened or held
/// @param place where
public record Claim(
        UUID id,
        long number,
        String statement,
        String kind,
        String modality,
        String state,
        @Nullable UUID supersedes,
        @Nullable DateValue when,
        @Nullable UUID place,
        @Nullable String note)
        implements Recorded {
    private static final DateFields WHEN = new DateFields("when");

    /// How claims are stored.
    public static final RecordShape<Claim> SHAPE =
            new RecordShape<>(RecordKind.CLAIM, "claim", fields(), Claim::written, Claim::read);

    public Claim {
        if (statement.isBlank()) {
            throw new IllegalArgumentException("a claim states something");
        }
    }

    /// What sort of thing it states.
    public ClaimKind claimKind() {
        return ClaimKind.of(kind);
    }

    /// How its speaker stands to it.
    public Modality claimModality() {
        return Modality.of(modality);
    }

    /// Whether its statement can no longer change.
    public boolean isSealed() {
        return ClaimState.of(state) == ClaimState.SEALED;
    }

    /// The same claim in other words.
    public Claim stating(String words) {
        return new Claim(id, number, words, kind, modality, state, supersedes, when, place, note);
    }

    /// The same claim, of another kind.
    public Claim ofKind(ClaimKind other) {
        return new Claim(
                id,
                number,
                statement,
                other.code(),
                modality,
                state,
                supersedes,
                when,
                place,
                note);
    }

    /// The same claim, otherwise meant.
    public Claim meant(Modality other) {
        return new Claim(
                id, number, statement, kind, other.code(), state, supersedes, when, place, note);
    }

    /// The same claim in another state.
    public Claim in(ClaimState other) {
        return new Claim(
                id, number, statement, kind, modality, other.code(), supersedes, when, place, note);
    }

    /// The same claim at another time.
    public Claim on(@Nullable DateValue date) {
        return new Claim(
                id, number, statement, kind, modality, state, supersedes, date, place, note);
    }

    /// The same claim at another place.
    public Claim at(@Nullable UUID where) {
        return new Claim(
                id, number, statement, kind, modality, state, supersedes, when, where, note);
    }

    /// The same claim with this note.
    public Claim noted(@Nullable String words) {
        return new Claim(
                id, number, statement, kind, modality, state, supersedes, when, place, words);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.whole("number"));
        fields.add(Field.text("statement"));
        fields.add(Field.text("kind"));
        fields.add(Field.text("modality"));
        fields.add(Field.text("state"));
        fields.add(Field.ref("supersedes"));
        fields.addAll(WHEN.fields());
        fields.add(Field.ref("place"));
        fields.add(Field.text("note"));
        fields.add(Field.derivedText("search_key"));
        return fields;
    }

    private static List<@Nullable Object> written(Claim claim) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(claim.number);
        values.add(claim.statement);
        values.add(claim.kind);
        values.add(claim.modality);
        values.add(claim.state);
        values.add(claim.supersedes);
        values.addAll(WHEN.write(claim.when));
        values.add(claim.place);
        values.add(claim.note);
        values.add(Folding.key(claim.statement));
        return values;
    }

    private static Claim read(UUID id, FieldValues values) {
        return new Claim(
                id,
                values.number("number"),
                values.word("statement"),
                values.word("kind"),
                values.word("modality"),
                values.word("state"),
                values.ref("supersedes"),
                WHEN.read(values),
                values.ref("place"),
                values.text("note"));
    }
}
