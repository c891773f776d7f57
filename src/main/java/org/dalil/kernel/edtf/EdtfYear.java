package org.dalil.kernel.edtf;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;

/// A year written with `Y` because it has more than four digits, or one of which only the first
/// digits count (`1950S2`: some year from 1900 to 1999).
///
/// @param digits what stands before S: `Y-170000`, `Y17E7`, `1950`
/// @param year the number it stands for
/// @param significant how many digits count, or null for all
public record EdtfYear(String digits, BigInteger year, @Nullable Integer significant)
        implements Edtf {
    @Override
    public Edge start() {
        return edge(year.signum() < 0 ? widened().negate() : rounded(), 1);
    }

    @Override
    public Edge end() {
        return edge(year.signum() < 0 ? rounded().negate() : widened(), 12);
    }

    @Override
    public boolean approximate() {
        return significant != null;
    }

    @Override
    public boolean uncertain() {
        return false;
    }

    @Override
    public boolean unspecified() {
        return false;
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

    private static Edge edge(BigInteger year, int month) {
        if (year.abs().compareTo(BigInteger.valueOf(Year.MAX_VALUE)) > 0) {
            return Edge.UNKNOWN;
        }
        return Edge.on(LocalDate.of(year.intValue(), month, month == 1 ? 1 : 31));
    }
}
