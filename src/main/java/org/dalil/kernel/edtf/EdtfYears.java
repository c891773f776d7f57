package org.dalil.kernel.edtf;

import java.time.LocalDate;

/// A hundred years (`19`: 1900 to 1999) or ten (`199`: 1990 to 1999), named by the first digits
/// they share. Before year 0 they are counted upwards from the digits with zeros behind, as other
/// programs do: `-004` is -40 to -31, and shares its digits with -40 alone.
///
/// @param digits two or three digits, with a minus before year 0
public record EdtfYears(String digits, Mark mark) implements Edtf {
    /// How many years: 100 or 10.
    public int length() {
        return digits.replace("-", "").length() == 2 ? 100 : 10;
    }

    /// The first of them.
    public int first() {
        return Integer.parseInt(digits) * length();
    }

    @Override
    public Edge start() {
        return Edge.on(LocalDate.of(first(), 1, 1));
    }

    @Override
    public Edge end() {
        return Edge.on(LocalDate.of(first() + length() - 1, 12, 31));
    }

    @Override
    public String text() {
        return digits + mark.sign();
    }
}
