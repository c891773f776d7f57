package org.dalil.kernel.reading;

import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.edtf.EdtfInterval;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date or a range of two, and ranges with one end: `between 3 and 5 May 2023`, `с 2014
/// года`, `before 3 Aug 2006`. A day named after `before` or `after` counts as possible.
final class RangeWords {
    private static final List<Pattern> RANGES =
            List.of(
                    Pattern.compile("(?:between|между) (.+?) (?:and|и) (.+)"),
                    Pattern.compile(
                            "(?:from|since|с|со|от|начиная с) (.+?)"
                                    + " (?:to|until|till|through|по|до|и до|and until) (.+)"),
                    Pattern.compile("(.+?) (?:to|until|till|through|по) (.+)"),
                    Pattern.compile("(.+?) - (.+)"),
                    Pattern.compile("([^-]+)-([^-]+)"));
    private static final Pattern FROM =
            Pattern.compile(
                    "(?:(?:ever )?since|from|starting (?:in|from)|after|not before|not? earlier"
                            + " than|с|со|начиная с|после|не ранее|не раньше) (.+)");
    private static final Pattern TO =
            Pattern.compile(
                    "(?:before|until|till|up to|prior to|by|not? later than|до|к|ко|не позднее"
                            + "|не позже|вплоть до) (.+)");
    private static final Pattern NOW =
            Pattern.compile(
                    "(?:the )?(?:present|now|today|this day)(?: day)?|настоящее время|сих пор"
                            + "|сегодня|сегодняшний день|настоящего времени");

    private RangeWords() {}

    static Optional<Edtf> read(String plain) {
        Phrase phrase = Phrase.of(plain);
        return one(phrase)
                .flatMap(rough -> single(rough, phrase))
                .or(() -> range(phrase))
                .or(() -> oneEnd(phrase));
    }

    private static Optional<Edtf> single(Rough rough, Phrase marks) {
        Optional<Edtf> first = rough.edtf(false, marks);
        return rough.portion() == null ? first : interval(first, rough.edtf(true, marks));
    }

    private static Optional<Edtf> range(Phrase phrase) {
        for (Pattern pattern : RANGES) {
            Matcher m = pattern.matcher(phrase.words());
            if (m.matches()) {
                Optional<Edtf> found = range(phrase.with(m.group(1)), phrase.with(m.group(2)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Edtf> range(Phrase from, Phrase to) {
        if (NOW.matcher(to.words()).matches()) {
            return one(from).flatMap(r -> r.edtf(false, from)).map(f -> open(f, true));
        }
        Optional<Rough> first = one(from);
        Optional<Rough> last = one(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return interval(
                first.get().filledFrom(last.get()).edtf(false, from),
                last.get().filledFrom(first.get()).edtf(true, to));
    }

    private static Optional<Edtf> oneEnd(Phrase phrase) {
        Matcher from = FROM.matcher(phrase.words());
        if (from.matches()) {
            Phrase inner = phrase.with(from.group(1));
            return one(inner).flatMap(r -> r.edtf(false, inner)).map(first -> open(first, true));
        }
        Matcher to = TO.matcher(phrase.words());
        if (to.matches()) {
            Phrase inner = phrase.with(to.group(1));
            return one(inner).flatMap(r -> r.edtf(true, inner)).map(last -> open(last, false));
        }
        return Optional.empty();
    }

    private static Optional<Rough> one(Phrase phrase) {
        return NumberDate.single(phrase.words()).or(() -> RoughWords.read(phrase.words()));
    }

    private static Edtf open(Edtf end, boolean after) {
        return after
                ? new EdtfInterval(end, null, false, true)
                : new EdtfInterval(null, end, true, false);
    }

    private static Optional<Edtf> interval(Optional<Edtf> from, Optional<Edtf> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EdtfInterval(from.get(), to.get(), false, false));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the range runs backwards
        }
    }
}
