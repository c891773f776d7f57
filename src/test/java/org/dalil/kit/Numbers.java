package org.dalil.kit;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kernel.reading.DateReading;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Claims that give numbers, for tests that add them up. Every claim rests on the same words.
public record Numbers(BareCasefile casefile, Claims claims) {
    public Numbers(BareCasefile casefile) {
        this(casefile, new Claims(casefile.holdings));
    }

    /// A claim without a number.
    public Claim plain(String statement) throws Exception {
        Claim made =
                claims.fromWords(
                        casefile.source("A report").id(),
                        casefile.text(),
                        BareCasefile.words("nine people"));
        claims.change(made.stating(statement));
        return now(made);
    }

    /// A claim of so many people within this time.
    public Claim people(String words, String during) throws Exception {
        return counting(words, "person", "out_of", during);
    }

    /// A claim with a number.
    ///
    /// @param during when, as people type it; null when no time is said
    public Claim counting(
            String words, @Nullable String unit, @Nullable String way, @Nullable String during)
            throws Exception {
        Claim made = plain("It says " + words + (during == null ? "" : " in " + during));
        claims.change(made.counting(quantity(words, unit, way, during)));
        return now(made);
    }

    /// The claim as the casefile has it now.
    public Claim now(Claim claim) throws Exception {
        return claims.find(claim.id()).orElseThrow();
    }

    /// A number as people type it.
    public static Quantity quantity(
            String words, @Nullable String unit, @Nullable String way, @Nullable String during) {
        if (QuantityReading.of(words, Locale.ENGLISH)
                instanceof QuantityReading.Read(Quantity read)) {
            return read.counting(new Counted(unit, null, way, date(during)));
        }
        throw new AssertionError(words);
    }

    private static @Nullable DateValue date(@Nullable String words) {
        if (words == null) {
            return null;
        }
        if (DateReading.of(words) instanceof DateReading.Dated(DateValue value)) {
            return value;
        }
        throw new AssertionError(words);
    }
}
