package org.dalil.app.demonstration;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kernel.reading.DateReading;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Reads the dates of the script as the date field reads what people type, and fails loudly where
/// the field would only have kept the words.
final class Said {
    private Said() {}

    /// A date with one meaning.
    static DateValue dated(String words) {
        if (DateReading.of(words) instanceof DateReading.Dated(DateValue value)) {
            return value;
        }
        throw new IllegalStateException("not read as a date: " + words);
    }

    /// A date with one meaning, or one that leans on a day not known yet.
    static DateValue datedOrRelative(String words) {
        return DateReading.of(words) instanceof DateReading.Relative relative
                ? relative.value()
                : dated(words);
    }

    /// A number as it would be typed, counting what it counts within the time of its claim.
    static @Nullable Quantity number(Line.@Nullable Count count, @Nullable String when) {
        if (count == null) {
            return null;
        }
        if (QuantityReading.of(count.words(), Locale.ENGLISH)
                instanceof QuantityReading.Read(Quantity read)) {
            return read.counting(
                    new Counted(
                            count.unit().code(),
                            null,
                            count.direction(),
                            when == null ? null : datedOrRelative(when)));
        }
        throw new IllegalStateException("not read as a number: " + count.words());
    }
}
