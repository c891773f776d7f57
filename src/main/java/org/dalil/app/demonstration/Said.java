package org.dalil.app.demonstration;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.reading.DateReading;

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
}
