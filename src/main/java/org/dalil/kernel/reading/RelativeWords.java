package org.dalil.kernel.reading;

import org.dalil.kernel.reading.Shift.Unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises words that name a day by the day they were said on, in English and Russian.
final class RelativeWords {
    private static final Map<String, Shift> WHOLE =
            Map.ofEntries(
                    Map.entry("today", day(0)),
                    Map.entry("tonight", day(0)),
                    Map.entry("this morning", day(0)),
                    Map.entry("yesterday", day(-1)),
                    Map.entry("last night", day(-1)),
                    Map.entry("the day before yesterday", day(-2)),
                    Map.entry("tomorrow", day(1)),
                    Map.entry("сегодня", day(0)),
                    Map.entry("сегодня утром", day(0)),
                    Map.entry("вчера", day(-1)),
                    Map.entry("вчера вечером", day(-1)),
                    Map.entry("позавчера", day(-2)),
                    Map.entry("завтра", day(1)));
    private static final Pattern UNCLEAR =
            Pattern.compile(
                    "recently|lately|now|currently|later|earlier|soon after(?:wards)?|(?:on"
                        + " )?(?:the same|that) (?:day|night)|(?:in )?(?:the same|that)"
                        + " (?:month|year)|at (?:the same|that)"
                        + " time|недавно|сейчас|ныне|позднее|позже|ранее|тогда(?: же)?|вскоре(?:"
                        + " после этого)?|в (?:настоящее|то же) время|в тот же (?:день|месяц|год)|в"
                        + " том же (?:месяце|году)");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:in |earlier |later )?(last|previous|this|next) (week|month|year)|(?:на|в)"
                            + " (прошл|минувш|предыдущ|эт|текущ|нынешн|следующ|будущ)[а-я]{1,3}"
                            + " (недел|месяц|год)[а-я]{1,2}");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:about |around |около |примерно )?([a-z]+|[а-я]+|[0-9]{1,3})"
                            + " (day|week|month|year|ден|дн|недел|месяц|год|лет)([a-zа-я]{0,3})"
                            + " (ago|earlier|назад)|(месяц|год|неделю|день) назад");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:(on|last|this|в|во|в прошл[а-я]{2,3}) )?([a-zа-я]+)");
    private static final List<List<String>> NUMBERS =
            List.of(
                    List.of("a", "an", "one", "один", "одну"),
                    List.of("two", "два", "две"),
                    List.of("three", "три"),
                    List.of("four", "четыре"),
                    List.of("five", "пять"),
                    List.of("six", "шесть"),
                    List.of("seven", "семь"),
                    List.of("eight", "восемь"),
                    List.of("nine", "девять"),
                    List.of("ten", "десять"));

    private RelativeWords() {}

    static Optional<Shift> read(String plain) {
        Shift whole = WHOLE.get(plain);
        if (whole != null) {
            return Optional.of(whole);
        }
        if (UNCLEAR.matcher(plain).matches()) {
            return Optional.of(new Shift(Unit.UNCLEAR, 0, false));
        }
        return named(plain).or(() -> counted(plain)).or(() -> weekday(plain));
    }

    private static Optional<Shift> named(String plain) {
        Matcher m = NAMED.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        String which = m.group(1) == null ? m.group(3) : m.group(1);
        String unit = m.group(2) == null ? m.group(4) : m.group(2);
        int amount =
                switch (which) {
                    case "last", "previous", "прошл", "минувш", "предыдущ" -> -1;
                    case "next", "следующ", "будущ" -> 1;
                    default -> 0;
                };
        return Optional.of(new Shift(unit(unit), amount, false));
    }

    private static Optional<Shift> counted(String plain) {
        Matcher m = COUNTED.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(5) != null) {
            Unit unit = unit(m.group(5));
            return Optional.of(new Shift(unit, -1, unit != Unit.DAY));
        }
        Unit unit = unit(m.group(2));
        boolean inexact = unit != Unit.DAY || plain.matches("(?:about|around|около|примерно) .+");
        return number(m.group(1)).map(count -> new Shift(unit, -count, inexact));
    }

    private static Optional<Shift> weekday(String plain) {
        Matcher m = WEEKDAY.matcher(plain);
        if (!m.matches() || !Calendar.isWeekday(m.group(2))) {
            return Optional.empty();
        }
        String before = m.group(1) == null ? "" : m.group(1);
        boolean strictly = before.equals("last") || before.startsWith("в прошл");
        return Optional.of(
                new Shift(
                        strictly ? Unit.WEEKDAY_BEFORE : Unit.WEEKDAY,
                        Calendar.weekday(m.group(2)).getValue(),
                        false));
    }

    private static Optional<Integer> number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(Integer.valueOf(word));
        }
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (NUMBERS.get(i).contains(word)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static Unit unit(String word) {
        return switch (word.substring(0, 2)) {
            case "we", "не" -> Unit.WEEK;
            case "mo", "ме" -> Unit.MONTH;
            case "ye", "го", "ле" -> Unit.YEAR;
            default -> Unit.DAY;
        };
    }

    private static Shift day(int amount) {
        return new Shift(Unit.DAY, amount, false);
    }
}
