package org.dalil.exchange.table;

import org.dalil.kernel.Coded;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In what order a column writes day, month and year. Found from the column as a whole; where that
/// leaves two, only a person can tell, and no single cell is ever guessed.
public enum DateOrder implements Coded {
    DMY,
    MDY,
    YMD;

    private static final Pattern FIGURES =
            Pattern.compile(
                    "([0-9]{1,4})([./-])([0-9]{1,2})\\2([0-9]{1,4})(?:[T"
                            + " ][0-9]{1,2}:[0-9:.]{2,}Z?)?");

    /// The order of a stored code; null when there is none.
    public static @Nullable DateOrder of(@Nullable String code) {
        return Coded.find(DateOrder.class, code).orElse(null);
    }

    /// The orders in which the cells can be meant. One: it is decided. None: nothing in the column
    /// depends on it. Two: ask.
    public static Set<DateOrder> possible(List<String> cells) {
        Set<DateOrder> possible = EnumSet.noneOf(DateOrder.class);
        List<Set<DateOrder>> fits = new ArrayList<>();
        for (String cell : cells) {
            Set<DateOrder> one = EnumSet.noneOf(DateOrder.class);
            for (DateOrder order : values()) {
                if (order.day(cell) != null) {
                    one.add(order);
                }
            }
            if (!one.isEmpty()) {
                possible.addAll(one);
                fits.add(one);
            }
        }
        Set<DateOrder> all = EnumSet.copyOf(possible);
        fits.forEach(all::retainAll);
        return all.isEmpty() ? possible : all;
    }

    /// The day that figures mean in this order; null when they mean none, or are no figures. A year
    /// has four digits: of two, nobody said the century. With dots between, the month is never
    /// first.
    @Nullable LocalDate day(String cell) {
        Matcher m = FIGURES.matcher(cell.strip());
        if (!m.matches() || (m.group(1).length() == 4) != (this == YMD)) {
            return null;
        }
        if (m.group(this == YMD ? 4 : 1).length() > 2
                || m.group(this == YMD ? 1 : 4).length() != 4) {
            return null;
        }
        boolean dots = m.group(2).equals(".");
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        int third = Integer.parseInt(m.group(4));
        return switch (this) {
            case DMY -> day(third, second, first);
            case MDY -> dots ? null : day(third, first, second);
            case YMD -> day(first, second, third);
        };
    }

    /// Whether a cell is a date in figures, though perhaps of a day that never was.
    static boolean isFigures(String cell) {
        return FIGURES.matcher(cell.strip()).matches();
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // the 31st of June
        }
    }
}
