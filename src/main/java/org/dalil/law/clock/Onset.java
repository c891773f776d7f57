package org.dalil.law.clock;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.edtf.EdtfInterval;
import org.dalil.law.Certainty;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Between which days a state began, as far as the date of its claim tells. `2014/..` began in 2014
/// and goes on; `2006-11-28/2006-12-01` began on one of these days; a date marked `?` or `~` tells
/// neither for certain.
///
/// @param earliest the first day on which it can have begun, or null
/// @param latest the last, or null
record Onset(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    private static final Onset UNKNOWN = new Onset(null, null);

    static Onset of(@Nullable DateValue when) {
        if (when == null || when.undated()) {
            return UNKNOWN;
        }
        Edtf meaning = when.meaning().orElseThrow();
        if (meaning.uncertain() || meaning.approximate()) {
            return UNKNOWN;
        }
        if (meaning instanceof EdtfInterval interval
                && interval.to() == null
                && interval.from() != null) {
            Edtf from = interval.from();
            return new Onset(from.start().day(), from.end().day());
        }
        return new Onset(when.earliest(), when.latest());
    }

    /// Whether it has begun on this day.
    Certainty by(LocalDate day) {
        if (latest != null && !latest.isAfter(day)) {
            return Certainty.CERTAIN;
        }
        return earliest != null && earliest.isAfter(day) ? Certainty.NO : Certainty.POSSIBLE;
    }

    /// Whether it began before the other did, whatever days they are.
    boolean surelyBefore(Onset other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }
}
