package org.dalil.kernel.edtf;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;

/// A year written with `Y` because it has more than four digits, or one of which only the first
/// digits count (`1950S2`: some year from 1900 to 1999). Beyond the years that a calendar holds it
/// is open on the far side, and the last day there is stands for the near one.
///
/// @param digits what stands before S: `Y-170000`, `Y17E7`, `1950`
/// @param year the number it stands for
/// @param significant how many digits count, or null for all
public record EdtfYear(String digits, BigInteger year, @Nullable Integer significant)
        implements Edtf {
    private static final BigInteger FIRST = BigInteger.valueOf(Year.MIN_VALUE);
    private static final BigInteger LAST = BigInteger.valueOf(Year.MAX_VALUE);

    @Override
    public Edge start() {
        BigInteger first = year.signum() < 0 ? widened().negate() : rounded();
        return first.compareTo(LAST) > 0
                ? Edge.on(LocalDate.MAX)
                : first.compareTo(FIRST) < 0
                        ? Edge.OPEN
                        : Edge.on(LocalDate.of(first.intValue(), 1, 1));
    }

    @Override
    public Edge end() {
        BigInteger last = year.signum() < 0 ? rounded().negate() : widened();
        return last.compareTo(LAST) > 0
                ? Edge.OPEN
                : last.compareTo(FIRST) < 0
                        ? Edge.on(LocalDate.MIN)
                        : Edge.on(LocalDate.of(last.intValue(), 12, 31));
    }

    @Override
    public boolean approximate() {
        return significant != null;
    }

    @Override
    public String text() {
        return significant == null ? digits : digits + "S" + significant;
    }

    private BigInteger unit() {
        int length = year.abs().toString().length();
        int free = significant == null ? 0 : Math.max(0, length - significant);
        return BigInteger.TEN.pow(free);
    }

    private BigInteger rounded() {
        return year.abs().divide(unit()).multiply(unit());
    }

    private BigInteger widened() {
        return rounded().add(unit()).subtract(BigInteger.ONE);
    }
}
