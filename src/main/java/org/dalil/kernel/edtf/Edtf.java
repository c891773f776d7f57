package org.dalil.kernel.edtf;

import java.util.Optional;

/// A date as precise as is known, and no more: levels 0 and 1 of EDTF complete, and of level 2
/// masks, qualified parts, sets, decades, part-years, exponents and significant digits. Equal dates
/// have equal text.
public sealed interface Edtf
        permits EdtfDate, EdtfInterval, EdtfMoment, EdtfPartYear, EdtfSet, EdtfYear, EdtfYears {
    /// The first day that it can be.
    Edge start();

    /// The last day that it can be; never before the first.
    Edge end();

    /// The mark on the whole of it; its parts may have marks of their own.
    default Mark mark() {
        return Mark.NONE;
    }

    /// Whether any part is marked approximate (`~`, `%`).
    default boolean approximate() {
        return mark().approximate();
    }

    /// Whether any part is marked uncertain (`?`, `%`).
    default boolean uncertain() {
        return mark().uncertain();
    }

    /// Whether any part is left unsaid (`X`).
    default boolean unspecified() {
        return false;
    }

    /// Whether some digit of every year is said; a date without one stands on no time line.
    default boolean yearSaid() {
        return true;
    }

    /// The canonical written form, which reads back as an equal date.
    String text();

    /// Reads EDTF exactly as written, blanks around commas apart; empty when it is none or names a
    /// day that never was.
    static Optional<Edtf> parse(String written) {
        return EdtfParser.parse(written);
    }
}
