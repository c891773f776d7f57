package org.dalil.history.shape;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.quantity.Amount;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityKind;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The fields in which a record keeps one number as said: the words, how the number was given, its
/// figures, and what it counts. Figures are texts, because they may be decimals of any length and
/// none may be rounded; nothing is sorted by them.
public final class QuantityFields {
    /// The fields before those of the period.
    private static final int OWN = 11;

    private final String prefix;
    private final DateFields period;

    /// @param prefix what the field names begin with, such as `number`
    public QuantityFields(String prefix) {
        this.prefix = prefix;
        this.period = new DateFields(prefix + "_period");
    }

    /// The fields, in the order of [#write].
    public List<Field> fields() {
        List<Field> fields =
                new ArrayList<>(
                        List.of(
                                Field.text(prefix + "_verbatim"),
                                Field.text(prefix + "_kind"),
                                Field.text(prefix + "_exact"),
                                Field.text(prefix + "_min"),
                                Field.text(prefix + "_max"),
                                Field.text(prefix + "_denominator"),
                                Field.flag(prefix + "_interpretation"),
                                Field.flag(prefix + "_over_whole"),
                                Field.text(prefix + "_unit"),
                                Field.text(prefix + "_population"),
                                Field.text(prefix + "_direction")));
        fields.addAll(period.fields());
        return List.copyOf(fields);
    }

    /// The values of a quantity's fields; all null without one, but for what sorts an unsaid
    /// period.
    public List<@Nullable Object> write(@Nullable Quantity quantity) {
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(quantity == null ? Collections.nCopies(OWN, null) : own(quantity));
        values.addAll(period.write(quantity == null ? null : quantity.counted().period()));
        return values;
    }

    private static List<@Nullable Object> own(Quantity quantity) {
        Amount amount = quantity.amount();
        Counted counted = quantity.counted();
        return Arrays.asList(
                quantity.verbatim(),
                quantity.kind().code(),
                written(amount.exact()),
                written(amount.min()),
                written(amount.max()),
                written(amount.denominator()),
                amount.boundIsInterpretation(),
                amount.overWhole(),
                counted.unit(),
                counted.population(),
                counted.direction());
    }

    /// The quantity in a record's values, or null.
    ///
    /// @throws IllegalArgumentException when the values make no quantity
    public @Nullable Quantity read(FieldValues values) {
        String verbatim = values.text(prefix + "_verbatim");
        if (verbatim == null) {
            return null;
        }
        QuantityKind kind =
                QuantityKind.ofCode(values.word(prefix + "_kind"))
                        .orElseThrow(() -> new IllegalArgumentException("unknown kind"));
        DateValue during = period.read(values);
        Amount amount =
                new Amount(
                        figure(values, "_exact"),
                        figure(values, "_min"),
                        figure(values, "_max"),
                        figure(values, "_denominator"),
                        values.flag(prefix + "_interpretation"),
                        values.flag(prefix + "_over_whole"));
        Counted counted =
                new Counted(
                        values.text(prefix + "_unit"),
                        values.text(prefix + "_population"),
                        values.text(prefix + "_direction"),
                        during);
        return new Quantity(verbatim, kind, amount, counted);
    }

    private @Nullable BigDecimal figure(FieldValues values, String name) {
        String written = values.text(prefix + name);
        return written == null ? null : new BigDecimal(written);
    }

    private static @Nullable String written(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }
}
