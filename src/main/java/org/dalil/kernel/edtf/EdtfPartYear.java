package org.dalil.kernel.edtf;

import java.time.YearMonth;

/// A season, quarter, third or half of a year, by its EDTF number: 21 spring to 24 winter, 25 to 28
/// the same of the northern and 29 to 32 of the southern half of the earth, 33 to 36 quarters, 37
/// to 39 thirds, 40 and 41 halves. EDTF leaves open which months a season has; here spring is March
/// to May. The winter of a year can be either of the two it touches, so its ends are the widest.
public record EdtfPartYear(int year, int part, Mark mark) implements Edtf {
    private static final int WINTER = 4;

    public EdtfPartYear {
        if (!isPart(part) || Math.abs(year) > 9999) {
            throw new IllegalArgumentException("not a part of a year");
        }
    }

    /// 1 spring to 4 winter for a season, else 0.
    public int season() {
        return part <= 32 ? (part - 21) % 4 + 1 : 0;
    }

    /// Whether it is said to be a southern season.
    public boolean southern() {
        return part >= 29 && part <= 32;
    }

    @Override
    public Edge start() {
        return Edge.on(firstMonth().atDay(1));
    }

    @Override
    public Edge end() {
        return Edge.on(lastMonth().atEndOfMonth());
    }

    @Override
    public String text() {
        return EdtfPart.padded(year, 4) + "-" + part + mark.sign();
    }

    private YearMonth firstMonth() {
        if (season() == 0) {
            return YearMonth.of(year, (place() - 1) * months() + 1);
        }
        return turn() == WINTER ? YearMonth.of(year - 1, 12) : YearMonth.of(year, turn() * 3);
    }

    private YearMonth lastMonth() {
        if (season() == 0) {
            return YearMonth.of(year, place() * months());
        }
        return turn() == WINTER ? YearMonth.of(year + 1, 2) : YearMonth.of(year, turn() * 3 + 2);
    }

    /// The northern season of the same months.
    private int turn() {
        return southern() ? (season() + 1) % 4 + 1 : season();
    }

    private int months() {
        return part <= 36 ? 3 : part <= 39 ? 4 : 6;
    }

    private int place() {
        return part <= 36 ? part - 32 : part <= 39 ? part - 36 : part - 39;
    }

    static boolean isPart(int number) {
        return number >= 21 && number <= 41;
    }
}
