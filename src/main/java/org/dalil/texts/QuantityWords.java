package org.dalil.texts;

import org.dalil.kernel.quantity.Amount;
import org.dalil.kernel.quantity.CountUnit;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityKind;
import org.dalil.kernel.quantity.Share;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says quantities as they were given: `at least 9 people`, `6 of 28 cases`, `derived 52.2 %`.
/// Never says a figure without its bound, nor a computed one as if somebody had said it.
final class QuantityWords {
    private final Texts texts;
    private final Figures figures;

    QuantityWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /// The quantity and what it counts.
    String of(Quantity quantity) {
        Counted counted = quantity.counted();
        Optional<String> period = Optional.ofNullable(counted.period()).map(texts::date);
        return Stream.of(
                        Optional.of(said(quantity)),
                        Optional.ofNullable(counted.population()),
                        Optional.ofNullable(counted.direction()).map(this::direction),
                        period)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String said(Quantity quantity) {
        String figure = figure(quantity);
        return switch (quantity.kind()) {
            case DERIVED -> filled("kernel.quantity.said.derived", figure);
            case VERBAL -> {
                String words = texts.of("texts.date.words", Map.of("words", quantity.verbatim()));
                yield figure.isEmpty()
                        ? words
                        : texts.of(
                                "kernel.quantity.said.verbal",
                                Map.of("words", words, "quantity", figure));
            }
            default -> figure;
        };
    }

    /// The figures alone; empty when there is none.
    private String figure(Quantity quantity) {
        Amount amount = quantity.amount();
        String unit = quantity.counted().unit();
        BigDecimal whole = amount.denominator();
        if (whole == null) {
            return bounded(quantity, unit);
        }
        return texts.of(
                "kernel.quantity.said.part",
                Map.of("part", bounded(quantity, null), "whole", counted(whole, unit, ".after")));
    }

    private String bounded(Quantity quantity, @Nullable String unit) {
        Amount amount = quantity.amount();
        BigDecimal exact = amount.exact();
        BigDecimal min = amount.min();
        BigDecimal max = amount.max();
        if (exact != null) {
            return quantity.kind() == QuantityKind.APPROX
                    ? filled("kernel.quantity.said.about", counted(exact, unit, ".after"))
                    : counted(exact, unit, "");
        }
        if (min != null && max != null) {
            String range = figures.number(min) + "–" + figures.number(max);
            return unit == null ? range : with(range, max, unit, "");
        }
        return min != null
                ? filled("kernel.quantity.said.at-least", counted(min, unit, ".after"))
                : max == null
                        ? ""
                        : filled("kernel.quantity.said.at-most", counted(max, unit, ".after"));
    }

    /// A figure with its unit.
    ///
    /// @param form end of the keys of this grammatical form: `.after` behind words such as “at
    ///   least”
    private String counted(BigDecimal figure, @Nullable String unit, String form) {
        String written = figures.number(figure);
        return unit == null ? written : with(written, figure, unit, form);
    }

    private String with(String written, BigDecimal count, String unit, String form) {
        Map<String, Object> args = Map.of("figure", written, "count", count, "unit", unit);
        if (unit.equals(Share.PERCENT)) {
            return texts.of("kernel.quantity.percent", args);
        }
        return CountUnit.ofCode(unit).isEmpty()
                ? texts.of("kernel.quantity.free", args)
                : texts.of("kernel.quantity.unit." + unit.replace('_', '-') + form, args);
    }

    private String direction(String said) {
        return switch (said) {
            case "out_of" -> texts.of("kernel.quantity.direction.out-of");
            case "into" -> texts.of("kernel.quantity.direction.into");
            default -> said;
        };
    }

    private String filled(String key, String quantity) {
        return texts.of(key, Map.of("quantity", quantity));
    }
}
