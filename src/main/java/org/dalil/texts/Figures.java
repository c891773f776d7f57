package org.dalil.texts;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;

import java.math.BigDecimal;
import java.util.Map;

/// Numbers and sizes as a language writes them. Never rounds a plain number.
final class Figures {
    private static final String[] UNITS = {"kilo", "mega", "giga", "tera", "peta", "exa"};

    private final Texts texts;
    private final NumberFormat whole;
    private final NumberFormat tenths;
    private final NumberFormat decimal;

    Figures(Texts texts, ULocale locale) {
        this.texts = texts;
        this.whole = NumberFormat.getIntegerInstance(locale);
        this.tenths = NumberFormat.getNumberInstance(locale);
        tenths.setMaximumFractionDigits(1);
        this.decimal = NumberFormat.getNumberInstance(locale);
        decimal.setMaximumFractionDigits(Integer.MAX_VALUE);
    }

    String number(long number) {
        return write(whole, number);
    }

    String number(BigDecimal number) {
        return write(decimal, number);
    }

    String bytes(long bytes) {
        if (bytes < 1000) {
            return texts.of("texts.bytes", Map.of("count", bytes));
        }
        double size = bytes / 1000.0;
        int unit = 0;
        while (size >= 999.95) { // what would be written 1,000 is one of the next unit
            size /= 1000;
            unit++;
        }
        String written = size < 99.95 ? write(tenths, size) : number(Math.round(size));
        return texts.of("texts.bytes." + UNITS[unit], Map.of("size", written));
    }

    private static String write(NumberFormat shared, Number number) {
        return shared.clone().format(number); // formats keep state
    }
}
