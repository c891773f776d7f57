package org.dalil.law.element;

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
import java.util.UUID;

/// That a claim speaks for or against an element of a breach, as somebody holds it. It changes
/// nothing of the claim, and the same claim can speak for one element and against another.
///
/// @param element a term of the list `element`
/// @param stance a code of [ElementStance]
/// @param about whose case it is; null for everybody’s
/// @param note a remark of our own
public record ElementFinding(
        UUID id,
        UUID claim,
        Term element,
        String stance,
        @Nullable UUID about,
        @Nullable String note)
        implements Recorded {
    private static final TermFields ELEMENT = new TermFields("element");

    /// How findings are stored.
    public static final RecordShape<ElementFinding> SHAPE =
            new RecordShape<>(
                    RecordKind.ELEMENT_FINDING,
                    "element_finding",
                    fields(),
                    ElementFinding::written,
                    ElementFinding::read);

    /// Whether it speaks for its element; a stance of a later version does not.
    public boolean speaksFor() {
        return takes(ElementStance.FOR);
    }

    /// Whether it takes this stance.
    public boolean takes(ElementStance side) {
        return stance.equals(side.code());
    }

    /// Whether it speaks for or against; a refused proposal does not, nor a stance of a later
    /// version.
    public boolean weighs() {
        return takes(ElementStance.FOR) || takes(ElementStance.AGAINST);
    }

    /// The same finding, the other way.
    public ElementFinding taking(ElementStance side) {
        return new ElementFinding(id, claim, element, side.code(), about, note);
    }

    /// The same finding with this remark.
    public ElementFinding noted(@Nullable String words) {
        return new ElementFinding(id, claim, element, stance, about, words);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("claim"));
        fields.addAll(ELEMENT.fields());
        fields.add(Field.text("stance"));
        fields.add(Field.ref("about"));
        fields.add(Field.text("note"));
        return fields;
    }

    private static List<@Nullable Object> written(ElementFinding one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.claim);
        values.addAll(ELEMENT.write(one.element));
        values.add(one.stance);
        values.add(one.about);
        values.add(one.note);
        return values;
    }

    private static ElementFinding read(UUID id, FieldValues values) {
        Term element = ELEMENT.read(values);
        if (element == null) {
            throw new IllegalArgumentException("missing field element");
        }
        return new ElementFinding(
                id,
                values.id("claim"),
                element,
                values.word("stance"),
                values.ref("about"),
                values.text("note"));
    }
}
