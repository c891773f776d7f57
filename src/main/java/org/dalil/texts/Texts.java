package org.dalil.texts;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.Share;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Words for people in one language: messages by key, and dates, numbers and sizes as that language
/// writes them. A key nobody translated is said in English; an unknown key shows in brackets. Never
/// changes; safe on any thread. Making one reads all message files, so make one per language.
public final class Texts {
    private final Locale locale;
    private final Bundle own;
    private final Bundle english;
    private final Collator collator;
    private final Figures figures;
    private final Moments moments;
    private final DateWords dateWords;
    private final QuantityWords quantityWords;
    private final UnaryOperator<String> names;

    private Texts(Texts other, UnaryOperator<String> names) {
        this.locale = other.locale;
        this.own = other.own;
        this.english = other.english;
        this.collator = other.collator;
        this.figures = other.figures;
        this.moments = other.moments;
        this.dateWords = other.dateWords;
        this.quantityWords = other.quantityWords;
        this.names = names;
    }

    private Texts(Locale locale) {
        Language language = Language.of(locale);
        boolean spoken = language.locale().getLanguage().equals(locale.getLanguage());
        ULocale words = spoken ? ULocale.forLocale(locale) : ULocale.ENGLISH;
        this.locale = locale;
        this.english = Bundle.read(ULocale.ENGLISH, Language.ENGLISH.suffix());
        this.own = language == Language.ENGLISH ? english : Bundle.read(words, language.suffix());
        this.collator = Sorting.of(locale);
        this.figures = new Figures(this, words);
        this.moments = new Moments(this, words);
        this.dateWords = new DateWords(this, words);
        this.quantityWords = new QuantityWords(this, figures);
        this.names = UnaryOperator.identity();
    }

    /// Texts for somebody of this locale.
    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /// The same texts, in which words that fill a blank are said as this says them.
    public Texts calling(UnaryOperator<String> said) {
        return new Texts(this, said);
    }

    /// The languages that have their messages, English first.
    public static List<Locale> available() {
        return Language.present().stream().map(Language::locale).toList();
    }

    /// A language under its own name, such as “Русский”.
    public static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(language) + name.substring(first);
    }

    /// The locale asked for.
    public Locale locale() {
        return locale;
    }

    /// Whether lines of this language start at the right.
    public boolean rightToLeft() {
        return own.locale().isRightToLeft();
    }

    /// A message without blanks.
    public String of(String key) {
        return of(key, Map.of());
    }

    /// A message with its named blanks filled. Dates, quantities and problems among the arguments
    /// are said in this language; numbers are written its way; all else by its `toString()`.
    public String of(String key, Map<String, Object> args) {
        Map<String, Object> said = new HashMap<>();
        args.forEach((name, value) -> said.put(name, said(value)));
        return own.say(key, said).or(() -> english.say(key, said)).orElse("[" + key + "]");
    }

    /// A problem in words.
    public String of(Problem problem) {
        return of(problem.key(), problem.args());
    }

    /// A day: `3 Mar 2023`, `3 мар. 2023`.
    public String date(LocalDate day) {
        return moments.date(day);
    }

    /// A date as precise as it is: `≈ 3–5 May 2023`, `since 2014`, `9 June, year unknown`. Words
    /// that could not be placed stand in quotation marks.
    public String date(DateValue date) {
        return dateWords.of(date);
    }

    /// A number as exactly as it was said: `at least 9 people`, `229 of 439 requests`, `“hundreds”,
    /// which we read as at least 200`, with what it counts behind it.
    public String quantity(Quantity quantity) {
        return quantityWords.of(quantity);
    }

    /// What part of its whole a quantity is, marked as derived by us; empty unless it is so many
    /// out of so many.
    public Optional<String> share(Quantity quantity) {
        return quantity.share()
                .map(share -> quantity(share.derived().counting(Counted.in(Share.PERCENT))));
    }

    /// A moment on the clocks of this zone: `3 Mar 2023, 14:02`.
    public String dateTime(Instant moment, ZoneId zone) {
        return moments.dateTime(moment, zone);
    }

    /// A moment as seen from another, later one: `today 14:02`, `yesterday 9:30`, `3 Mar`, and with
    /// the year when that differs.
    public String relativeTime(Instant moment, Instant now, ZoneId zone) {
        return moments.relative(moment, now, zone);
    }

    /// A whole number with its groups: `1,124`, `1 124`.
    public String number(long number) {
        return figures.number(number);
    }

    /// A size in bytes, in units of a thousand: `512 bytes`, `1.4 MB`.
    public String bytes(long bytes) {
        return figures.bytes(bytes);
    }

    /// The order of words in this language, with digits in order of their number. Frozen, so any
    /// thread may use it.
    public Collator collator() {
        return collator;
    }

    private Object said(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case DateValue date -> date(date);
            case Quantity quantity -> quantity(quantity);
            case Problem problem -> of(problem);
            case Number number -> number;
            default -> names.apply(value.toString());
        };
    }
}
