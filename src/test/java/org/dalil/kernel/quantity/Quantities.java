package org.dalil.kernel.quantity;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;

/// Makes quantities for tests from what a person would type.
final class Quantities {
    private Quantities() {}

    /// What these words say in English.
    static Quantity read(String words) {
        if (QuantityReading.of(words, Locale.ENGLISH) instanceof QuantityReading.Read(var value)) {
            return value;
        }
        throw new AssertionError("not read: " + words);
    }

    /// So many people within this time.
    static Quantity people(String words, @Nullable String edtf) {
        return read(words).counting(Counted.in("person").during(period(edtf)));
    }

    static @Nullable DateValue period(@Nullable String edtf) {
        return edtf == null
                ? null
                : DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    static @Nullable BigDecimal number(@Nullable String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }

    /// The figures in short: `9..`, `10..12`, `229/439`, `~50`, `200..?` where a bound is our
    /// reading.
    static String figures(Quantity quantity) {
        Amount a = quantity.amount();
        String bounds = plain(a.min()) + ".." + plain(a.max());
        String part = a.exact() == null ? (bounds.equals("..") ? "" : bounds) : plain(a.exact());
        return (quantity.kind() == QuantityKind.APPROX ? "~" : "")
                + part
                + (a.denominator() == null ? "" : "/" + plain(a.denominator()))
                + (a.boundIsInterpretation() ? "?" : "");
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }
}
