package org.dalil.kernel.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `at least 9`, `between ten and twelve people`, `шесть из 28`, `hundreds since 2014`. The
/// words behind the number are what is counted; nothing else may stand around it.
///
/// @param groups whether a lone point or comma before three figures parts thousands
record PhraseReader(boolean groups) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PART =
            Pattern.compile("(.+?) (?:out of|of|из) (?:(?:the|all|всех) )?(.+)", FLAGS);
    private static final List<Pattern> RANGES =
            List.of(
                    Pattern.compile("(?:between|между) (.+?) (?:and|и) (.+)", FLAGS),
                    Pattern.compile("(?:(?:from|от|с) )?(.+?) (?:to|or|до|или|-) (.+)", FLAGS),
                    Pattern.compile("([^-]+)-([^-]+)", FLAGS));

    /// What these plain words say; empty when they say no number.
    Optional<Phrase> read(String plain) {
        return part(plain)
                .or(() -> range(RANGES.get(0), plain))
                .or(() -> range(RANGES.get(1), plain))
                .or(() -> bounded(plain))
                .or(() -> range(RANGES.get(2), plain))
                .or(() -> VerbalWords.read(plain));
    }

    private Optional<Phrase> part(String plain) {
        Matcher m = PART.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<NumberText> whole = NumberText.read(m.group(2), groups);
        Optional<Phrase> part =
                bounded(m.group(1))
                        .or(() -> range(RANGES.get(0), m.group(1)))
                        .or(() -> range(RANGES.get(2), m.group(1)));
        if (whole.isEmpty() || part.isEmpty() || part.get().kind() == QuantityKind.APPROX) {
            return Optional.empty(); // “about six of 28”: a fraction has no place for the “about”
        }
        Phrase said = part.get();
        Amount amount = said.amount().outOf(whole.get().value());
        return Behind.read(whole.get().rest())
                .filter(behind -> said.counted().unit() == null || behind.unit() == null)
                .map(behind ->
                        said.counted().unit() == null
                                ? behind
                                : said.counted().during(behind.period()))
                .map(counted -> new Phrase(QuantityKind.FRACTION, amount, counted));
    }

    private Optional<Phrase> range(Pattern pattern, String plain) {
        Matcher m = pattern.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<NumberText> from = NumberText.alone(m.group(1), groups);
        Optional<NumberText> to = NumberText.read(m.group(2), groups);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        NumberText most = to.get();
        BigDecimal least = together(from.get(), most).value();
        return Behind.read(most.rest())
                .map(counted ->
                        new Phrase(
                                QuantityKind.RANGE, Amount.between(least, most.value()), counted));
    }

    /// In `10–12 thousand` both are thousands; in `500 – 2 thousand` only one can be.
    private static NumberText together(NumberText from, NumberText to) {
        boolean both =
                from.scale().equals(BigDecimal.ONE) && from.value().compareTo(to.unscaled()) < 0;
        return both ? from.scaledAs(to) : from;
    }

    private Optional<Phrase> bounded(String plain) {
        BoundWords.Found found = BoundWords.find(plain);
        return NumberText.read(found.words(), groups)
                .flatMap(number ->
                        Behind.read(number.rest())
                                .map(c -> found.bound().phrase(number.value(), c)));
    }
}
