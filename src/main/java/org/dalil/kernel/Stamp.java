package org.dalil.kernel;

/// One reading of a hybrid logical clock: when, by the maker's clock but never running backwards,
/// and on whose laptop. Stamps order edits of one field across laptops without a shared clock
/// (Kulkarni et al. 2014, "Logical Physical Clocks").
///
/// @param millis wall time in milliseconds, at least every time seen before
/// @param counter breaks ties within one millisecond, 0 to 65535
/// @param laptop eight hexadecimal digits that name the casefile's copy
public record Stamp(long millis, int counter, String laptop) implements Comparable<Stamp> {
    public Stamp {
        if (millis < 0 || counter < 0 || counter > 0xFFFF || !laptop.matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("not a stamp");
        }
    }

    /// The stamp that follows this one (and every one seen) at this wall time.
    public Stamp next(long wallMillis, String onLaptop) {
        if (wallMillis > millis) {
            return new Stamp(wallMillis, 0, onLaptop);
        }
        return counter < 0xFFFF
                ? new Stamp(millis, counter + 1, onLaptop)
                : new Stamp(millis + 1, 0, onLaptop);
    }

    /// Reads [#toString()].
    ///
    /// @throws IllegalArgumentException when the text is no stamp
    public static Stamp parse(String written) {
        if (!written.matches("[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{8}")) {
            throw new IllegalArgumentException("not a stamp");
        }
        return new Stamp(
                Long.parseLong(written, 0, 12, 16),
                Integer.parseInt(written, 13, 17, 16),
                written.substring(18));
    }

    @Override
    public int compareTo(Stamp other) {
        return toString().compareTo(other.toString());
    }

    /// Fixed width, so that text order is stamp order.
    @Override
    public String toString() {
        return "%012x-%04x-%s".formatted(millis, counter, laptop);
    }
}
