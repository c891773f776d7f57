package org.dalil.claim;

import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.ClaimState;
import org.dalil.claim.content.Modality;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Setting;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Wording;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.QuantityFields;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.quantity.Quantity;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// One statement that somebody makes. While it is a draft it may be shaped; once sealed its wording
/// never changes, and a correction is a new claim that supersedes it.
///
/// @param number counts claims in this casefile, for people to refer to: C-118
/// @param wording what is claimed and in what voice
/// @param state a code of [ClaimState]
/// @param supersedes the sealed claim that this one corrects
/// @param slots which field of which record it fills
/// @param setting when and where
/// @param quantity how many
/// @param scope of how many it holds, in words: “in six of 28 cases”
/// @param exculpatory whether it speaks for those accused by other claims
/// @param note a remark of our own
public record Claim(
        UUID id,
        long number,
        Wording wording,
        String state,
        @Nullable UUID supersedes,
        Slots slots,
        Setting setting,
        @Nullable Quantity quantity,
        @Nullable String scope,
        boolean exculpatory,
        @Nullable String note)
        implements Recorded {
    private static final QuantityFields QUANTITY = new QuantityFields("quantity");

    /// How claims are stored.
    public static final RecordShape<Claim> SHAPE =
            new RecordShape<>(RecordKind.CLAIM, "claim", fields(), Claim::written, Claim::read);

    /// A draft that so far only states something.
    public static Claim draft(UUID id, long number, Wording wording) {
        return new Claim(
                id,
                number,
                wording,
                ClaimState.DRAFT.code(),
                null,
                Slots.NONE,
                Setting.UNKNOWN,
                null,
                null,
                false,
                null);
    }

    /// What is claimed, in neutral words of our own.
    public String statement() {
        return wording.statement();
    }

    /// When what it states happened or held.
    public @Nullable DateValue when() {
        return setting.when();
    }

    /// Where.
    public @Nullable UUID place() {
        return setting.place();
    }

    /// What sort of thing it states.
    public ClaimKind claimKind() {
        return ClaimKind.of(wording.kind());
    }

    /// How its speaker stands to it.
    public Modality claimModality() {
        return Modality.of(wording.modality());
    }

    /// Whether it says that something is so, or is not.
    public Polarity claimPolarity() {
        return Polarity.of(wording.polarity());
    }

    /// Whether its wording can no longer change.
    public boolean isSealed() {
        return ClaimState.of(state) == ClaimState.SEALED;
    }

    /// The same claim in other words.
    public Claim stating(String words) {
        return worded(wording.stating(words));
    }

    /// The same claim, of another kind.
    public Claim ofKind(ClaimKind other) {
        return worded(wording.ofKind(other));
    }

    /// The same claim, otherwise meant.
    public Claim meant(Modality other) {
        return worded(wording.meant(other));
    }

    /// The same claim, affirmed or negated.
    public Claim turned(Polarity other) {
        return worded(wording.turned(other));
    }

    /// The same claim with these words of doubt.
    public Claim hedged(@Nullable String words) {
        return worded(wording.hedged(words));
    }

    /// The same claim in another wording.
    public Claim worded(Wording other) {
        return with(parts -> parts.wording = other);
    }

    /// The same claim in another state.
    public Claim in(ClaimState other) {
        return with(parts -> parts.state = other.code());
    }

    /// The same claim at another time.
    public Claim on(@Nullable DateValue date) {
        return set(setting.on(date));
    }

    /// The same claim, true as of this date.
    public Claim asOf(@Nullable DateValue date) {
        return set(setting.asOf(date));
    }

    /// The same claim at another place.
    public Claim at(@Nullable UUID where) {
        return set(setting.at(where));
    }

    /// The same claim with its place so named by the source.
    public Claim placed(@Nullable String words) {
        return set(setting.placed(words));
    }

    /// The same claim at another time and place.
    public Claim set(Setting other) {
        return with(parts -> parts.setting = other);
    }

    /// The same claim, filling another field.
    public Claim filling(Slots other) {
        return with(parts -> parts.slots = other);
    }

    /// The same claim with this number.
    public Claim counting(@Nullable Quantity many) {
        return with(parts -> parts.quantity = many);
    }

    /// The same claim, holding for so many.
    public Claim scoped(@Nullable String words) {
        return with(parts -> parts.scope = words);
    }

    /// The same claim, speaking for the accused or not.
    public Claim exculpating(boolean speaks) {
        return with(parts -> parts.exculpatory = speaks);
    }

    /// The same claim with this note.
    public Claim noted(@Nullable String words) {
        return with(parts -> parts.note = words);
    }

    /// A draft that corrects this claim: all it says, under another id and number.
    Claim successor(UUID newId, long newNumber) {
        return new Parts(in(ClaimState.DRAFT)).numbered(newId, newNumber, id);
    }

    private Claim with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.claim();
    }

    /// A claim's fields while some are replaced. Never leaves the claim.
    private static final class Parts {
        private final Claim of;
        private Wording wording;
        private String state;
        private Slots slots;
        private Setting setting;
        private @Nullable Quantity quantity;
        private @Nullable String scope;
        private boolean exculpatory;
        private @Nullable String note;

        Parts(Claim of) {
            this.of = of;
            wording = of.wording;
            state = of.state;
            slots = of.slots;
            setting = of.setting;
            quantity = of.quantity;
            scope = of.scope;
            exculpatory = of.exculpatory;
            note = of.note;
        }

        Claim claim() {
            return numbered(of.id, of.number, of.supersedes);
        }

        Claim numbered(UUID id, long number, @Nullable UUID supersedes) {
            return new Claim(
                    id,
                    number,
                    wording,
                    state,
                    supersedes,
                    slots,
                    setting,
                    quantity,
                    scope,
                    exculpatory,
                    note);
        }
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.whole("number"));
        fields.addAll(Wording.fields());
        fields.add(Field.text("state"));
        fields.add(Field.ref("supersedes"));
        fields.addAll(Slots.fields());
        fields.addAll(Setting.fields());
        fields.addAll(QUANTITY.fields());
        fields.add(Field.text("scope"));
        fields.add(Field.flag("exculpatory"));
        fields.add(Field.text("note"));
        return fields;
    }

    private static List<@Nullable Object> written(Claim claim) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(claim.number);
        values.addAll(claim.wording.written());
        values.add(claim.state);
        values.add(claim.supersedes);
        values.addAll(claim.slots.written());
        values.addAll(claim.setting.written());
        values.addAll(QUANTITY.write(claim.quantity));
        values.add(claim.scope);
        values.add(claim.exculpatory);
        values.add(claim.note);
        return values;
    }

    private static Claim read(UUID id, FieldValues values) {
        return new Claim(
                id,
                values.number("number"),
                Wording.read(values),
                values.word("state"),
                values.ref("supersedes"),
                Slots.read(values),
                Setting.read(values),
                QUANTITY.read(values),
                values.text("scope"),
                values.flag("exculpatory"),
                values.text("note"));
    }
}
