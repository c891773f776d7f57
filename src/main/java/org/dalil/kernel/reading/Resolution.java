package org.dalil.kernel.reading;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// Gives words such as `last month` and dates without a year their place in time once the date of
/// their source is known, and takes it away again. The words are never touched. Resolves only what
/// comes out the same for every day that the source's date can be.
public final class Resolution {
    private Resolution() {}

    /// The date, resolved against the date of what it was said in. What leads nowhere certain comes
    /// back as it was: a date that is no relative one, a `base` in doubt, open or without a year,
    /// and any date that [#unresolve] could not give back exactly.
    ///
    /// Words are counted from the base. A day or month without a year is the last such one that
    /// begins no later than the base, because sources tell what was; a span without years stays as
    /// it is while the base lies within it.
    public static DateValue resolve(DateValue relative, DateValue base) {
        LocalDate first = base.earliest();
        LocalDate last = base.latest();
        boolean doubtful = base.meaning().filter(m -> m.approximate() || m.uncertain()).isPresent();
        if (first == null || last == null || doubtful) {
            return relative;
        }
        return meaning(relative, first)
                .filter(found -> meaning(relative, last).filter(found::equals).isPresent())
                .map(found -> DateValue.of(relative.verbatim(), found, DateBasis.RELATIVE_RESOLVED))
                .map(found -> leaning(found, relative.relativeTo()))
                .filter(found -> unresolve(found).equals(relative))
                .orElse(relative);
    }

    /// The date as it was before [#resolve]; any other date comes back as it is.
    public static DateValue unresolve(DateValue resolved) {
        Optional<Edtf> meaning = resolved.meaning();
        if (resolved.basis() != DateBasis.RELATIVE_RESOLVED || meaning.isEmpty()) {
            return resolved;
        }
        String words = resolved.verbatim();
        if (DateReading.of(words) instanceof DateReading.Relative relative) {
            DateValue former = DateValue.words(words, relative.value().basis());
            return leaning(former, resolved.relativeTo());
        }
        return YearUnsaid.takenFrom(meaning.get())
                .map(former -> DateValue.of(words, former, DateBasis.STATED))
                .map(former -> leaning(former, resolved.relativeTo()))
                .orElse(resolved);
    }

    private static Optional<Edtf> meaning(DateValue relative, LocalDate base) {
        Optional<Edtf> said = relative.meaning();
        return switch (relative.basis()) {
            case STATED -> said.flatMap(date -> YearUnsaid.lastBefore(date, base));
            case RELATIVE_UNRESOLVED -> said.isPresent() ? Optional.empty() : words(relative, base);
            case RELATIVE_RESOLVED, INFERRED, EXTERNAL -> Optional.empty();
        };
    }

    private static Optional<Edtf> words(DateValue relative, LocalDate base) {
        return DateReading.of(relative.verbatim()) instanceof DateReading.Relative read
                ? read.shift().from(base)
                : Optional.empty();
    }

    private static DateValue leaning(DateValue date, @Nullable RecordRef record) {
        return record == null ? date : date.leaningOn(record);
    }
}
