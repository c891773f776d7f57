package org.dalil.kernel.reading;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.edtf.Edtf;

import java.util.Map;
import java.util.Optional;

/// What typed words mean as a date: a suggestion for the person who typed them, made at every key.
/// Never fails, never picks one of two meanings, never adds a year, month or day.
public sealed interface DateReading {
    /// The longest words that are read; more is no date.
    int LONGEST = 120;

    /// The words, without blanks around them.
    String verbatim();

    /// One meaning.
    record Dated(DateValue value) implements DateReading {
        @Override
        public String verbatim() {
            return value.verbatim();
        }
    }

    /// Two meanings, and only a person can tell which: `03/04/2023`.
    record Ambiguous(DateValue first, DateValue second) implements DateReading {
        @Override
        public String verbatim() {
            return first.verbatim();
        }
    }

    /// A meaning that leans on another date: `last month`, `в прошлом году`. [Resolution] finds it
    /// when that date is known.
    record Relative(String verbatim, Shift shift) implements DateReading {
        /// The words, to keep until the other date is known.
        public DateValue value() {
            return DateValue.words(verbatim, DateBasis.RELATIVE_UNRESOLVED);
        }
    }

    /// No meaning found; the problem says why. The words can be kept all the same.
    record Unreadable(String verbatim, Problem problem) implements DateReading {
        /// The words without a meaning.
        public DateValue value() {
            return DateValue.words(verbatim, DateBasis.STATED);
        }
    }

    /// Reads what was typed: EDTF, numbers, or words in English or Russian.
    static DateReading of(String typed) {
        String verbatim = typed.strip();
        if (verbatim.isEmpty()) {
            return new Unreadable(verbatim, Problem.of("kernel.date.empty"));
        }
        if (verbatim.length() > LONGEST) {
            return new Unreadable(verbatim, Problem.of("kernel.date.too-long"));
        }
        // Two or three digits are the beginning of a year, not yet a century or decade.
        Optional<Edtf> edtf = verbatim.length() < 4 ? Optional.empty() : Edtf.parse(verbatim);
        if (edtf.isPresent()) {
            return dated(verbatim, edtf.get());
        }
        String words = Phrase.plain(verbatim);
        return RelativeWords.read(words)
                .<DateReading>map(shift -> new Relative(verbatim, shift))
                .or(() -> NumberDate.read(verbatim, words))
                .or(() -> RangeWords.read(words).map(meaning -> dated(verbatim, meaning)))
                .orElseGet(() -> unreadable(verbatim, words));
    }

    private static DateReading dated(String verbatim, Edtf meaning) {
        return new Dated(DateValue.of(verbatim, meaning, DateBasis.STATED));
    }

    private static DateReading unreadable(String verbatim, String words) {
        boolean day = NumberDate.looksLike(words) || RoughWords.looksLikeDay(words);
        String key = day ? "kernel.date.no-such-day" : "kernel.date.unreadable";
        return new Unreadable(verbatim, new Problem(key, Map.of("words", verbatim)));
    }
}
