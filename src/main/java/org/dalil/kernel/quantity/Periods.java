package org.dalil.kernel.quantity;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether times of counting can have a day in common, and what they are together.
final class Periods {
    private Periods() {}

    /// Whether it cannot be ruled out that both hold the same day. What is not dated, not sure or
    /// only approximate can hold any.
    static boolean mayOverlap(@Nullable DateValue one, @Nullable DateValue other) {
        return !surelyBefore(one, other) && !surelyBefore(other, one);
    }

    private static boolean surelyBefore(@Nullable DateValue one, @Nullable DateValue other) {
        if (one == null || other == null || doubtful(one) || doubtful(other)) {
            return false;
        }
        LocalDate last = one.latest();
        LocalDate first = other.earliest();
        return last != null && first != null && last.isBefore(first);
    }

    private static boolean doubtful(DateValue date) {
        return date.meaning().map(edtf -> edtf.approximate() || edtf.uncertain()).orElse(true);
    }

    /// All of these times, the earliest first; null when one of them is not said.
    static @Nullable DateValue together(List<@Nullable DateValue> periods) {
        List<DateValue> said =
                periods.stream().flatMap(Stream::ofNullable).distinct().sorted().toList();
        if (said.isEmpty() || periods.contains(null)) {
            return null;
        }
        if (said.size() == 1) {
            return said.getFirst();
        }
        String words = said.stream().map(DateValue::verbatim).collect(Collectors.joining(", "));
        String all = said.stream().map(Periods::member).collect(Collectors.joining(",", "{", "}"));
        return Edtf.parse(all)
                .map(edtf -> DateValue.of(words, edtf, DateBasis.INFERRED))
                .orElseGet(() -> DateValue.words(words, DateBasis.INFERRED));
    }

    /// How a set of dates writes it. A set has no place for an end that nobody knows, only for an
    /// open one; such a date is left as it is and makes no set.
    private static String member(DateValue date) {
        String edtf = String.valueOf(date.edtf());
        return edtf.startsWith("/") || edtf.endsWith("/")
                ? edtf
                : edtf.replace("/..", "..").replace("../", "..").replace("/", "..");
    }
}
