package org.dalil.gold;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.quantity.Amount;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityKind;
import org.dalil.kernel.quantity.QuantityReading;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A checked number as the file has it, made into one of ours: its words, its figures, and what is
/// counted. A figure that its words do not give stays marked as ours.
final class GoldQuantity {
    private static final Set<String> KNOWN =
            Set.of(
                    "verbatim",
                    "kind",
                    "exact",
                    "min",
                    "max",
                    "denominator",
                    "unit",
                    "measures",
                    "population",
                    "direction",
                    "period",
                    "bound_is_interpretation");
    private final Map<?, ?> gold;
    private final String words;

    private GoldQuantity(Map<?, ?> gold) {
        this.gold = gold;
        this.words = Objects.requireNonNull(text("verbatim"));
        for (Object key : gold.keySet()) {
            if (!KNOWN.contains(key)) {
                throw new AssertionError("a number has “" + key + "”, which nothing here keeps");
            }
        }
    }

    static @Nullable Quantity of(@Nullable Map<?, ?> gold) {
        return gold == null ? null : new GoldQuantity(gold).quantity();
    }

    private Quantity quantity() {
        Amount said =
                new Amount(figure("exact"), figure("min"), figure("max"), whole(), false, false);
        if (QuantityReading.of(words, Locale.ENGLISH) instanceof QuantityReading.Read(Quantity read)
                && isSame(read.amount(), said)) {
            return read.counting(counted());
        }
        if (said.equals(Amount.NONE)) {
            return Quantity.words(words).counting(counted());
        }
        QuantityKind kind = kind(said);
        boolean ours = kind == QuantityKind.VERBAL;
        return new Quantity(words, kind, ours ? said.interpreted() : said, counted());
    }

    // What the file leaves out, the words may say.
    private static boolean isSame(Amount read, Amount said) {
        return said.equals(Amount.NONE)
                || Objects.equals(read.exact(), said.exact())
                        && Objects.equals(read.min(), said.min())
                        && Objects.equals(read.max(), said.max())
                        && Objects.equals(read.denominator(), said.denominator());
    }

    private QuantityKind kind(Amount said) {
        String told = text("kind");
        if (told != null) {
            return QuantityKind.ofCode(told).orElseThrow(() -> new AssertionError(told));
        }
        if (said.denominator() != null) {
            return QuantityKind.FRACTION;
        }
        if (said.exact() != null) {
            boolean ours = String.valueOf(text("measures")).contains("DERIVED");
            return ours ? QuantityKind.DERIVED : QuantityKind.EXACT;
        }
        boolean figures = words.chars().anyMatch(Character::isDigit);
        if (said.min() != null && said.max() != null) {
            return QuantityKind.RANGE;
        }
        return !figures
                ? QuantityKind.VERBAL
                : said.min() != null ? QuantityKind.AT_LEAST : QuantityKind.AT_MOST;
    }

    private Counted counted() {
        String among = text("population");
        String period = text("period");
        return new Counted(
                text("unit"),
                among == null ? text("measures") : among,
                text("direction"),
                period == null ? null : period(period));
    }

    private static DateValue period(String written) {
        return Edtf.parse(written)
                .map(meaning -> DateValue.of(written, meaning, DateBasis.INFERRED))
                .orElse(DateValue.words(written, DateBasis.INFERRED));
    }

    private @Nullable BigDecimal whole() {
        return figure("denominator");
    }

    private @Nullable BigDecimal figure(String name) {
        Object value = gold.get(name);
        return value == null ? null : new BigDecimal(String.valueOf(value));
    }

    private @Nullable String text(String name) {
        Object value = gold.get(name);
        return value == null ? null : String.valueOf(value);
    }
}
