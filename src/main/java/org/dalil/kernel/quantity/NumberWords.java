package org.dalil.kernel.quantity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in words, in English and Russian and in the cases that stand after `не менее` or `из`:
/// `twenty-eight`, `двести шесть`, `шестерых`. Stops at the first word that does not belong to the
/// number.
final class NumberWords {
    private static final String SMALL =
            """
            0 zero ноль
            1 one один одна одно одну одного одной одним
            2 two два две двух двое двоих
            3 three три трех трое троих
            4 four четыре четырех четверо четверых
            5 five пять пяти пятеро пятерых
            6 six шесть шести шестеро шестерых
            7 seven семь семи семеро семерых
            8 eight восемь восьми
            9 nine девять девяти
            10 ten десять десяти
            11 eleven одиннадцать одиннадцати
            12 twelve двенадцать двенадцати
            13 thirteen тринадцать тринадцати
            14 fourteen четырнадцать четырнадцати
            15 fifteen пятнадцать пятнадцати
            16 sixteen шестнадцать шестнадцати
            17 seventeen семнадцать семнадцати
            18 eighteen восемнадцать восемнадцати
            19 nineteen девятнадцать девятнадцати
            20 twenty двадцать двадцати
            30 thirty тридцать тридцати
            40 forty сорок сорока
            50 fifty пятьдесят пятидесяти
            60 sixty шестьдесят шестидесяти
            70 seventy семьдесят семидесяти
            80 eighty восемьдесят восьмидесяти
            90 ninety девяносто девяноста
            100 сто ста
            200 двести двухсот
            300 триста трехсот
            400 четыреста четырехсот
            500 пятьсот пятисот
            600 шестьсот шестисот
            700 семьсот семисот
            800 восемьсот восьмисот
            900 девятьсот девятисот
            """;
    private static final String LARGE =
            """
            1000 thousand тысяча тысячи тысяч тысячу тыс тыс.
            1000000 million миллион миллиона миллионов млн млн.
            1000000000 billion миллиард миллиарда миллиардов млрд млрд.
            """;
    private static final Map<String, Integer> NUMBERS = numbered(SMALL);
    private static final Map<String, Integer> SCALES = numbered(LARGE);

    /// These alone are one of them: `тысяча человек`.
    private static final Set<String> SINGLE = Set.of("тысяча", "тысячу", "миллион", "миллиард");

    private static final Pattern WORD = Pattern.compile("[^ -]+");

    /// What was read so far: full thousands, what stands before the next, and how large a number
    /// can still follow.
    private long total;

    private int group;
    private int room = 1000;
    private int scale = Integer.MAX_VALUE;
    private int end;

    /// Whether the last word needs another one: `a`, `and`.
    private boolean waiting;

    private NumberWords() {}

    /// The number that these words begin with, and what follows it.
    static Optional<NumberText> read(String words) {
        NumberWords reader = new NumberWords();
        Matcher m = WORD.matcher(words);
        while (m.find() && reader.takes(plain(m.group()))) {
            reader.end = reader.waiting ? reader.end : m.end();
        }
        return reader.end == 0
                ? Optional.empty()
                : Optional.of(
                        new NumberText(
                                BigDecimal.valueOf(reader.total + reader.group),
                                BigDecimal.valueOf(reader.lastScale()),
                                words.substring(reader.end)));
    }

    /// What `thousand` and the like stand for; null for any other word.
    static @Nullable BigDecimal scale(String word) {
        Integer scale = SCALES.get(word.toLowerCase(Locale.ROOT));
        return scale == null ? null : BigDecimal.valueOf(scale);
    }

    /// Whether this word is a number by itself.
    static boolean isNumber(String word) {
        return NUMBERS.containsKey(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private long lastScale() {
        return group == 0 && scale != Integer.MAX_VALUE ? scale : 1;
    }

    private boolean takes(String word) {
        boolean first = total == 0 && room == 1000;
        if (word.equals("a") && first) {
            group = 1;
            room = 1;
            waiting = true;
            return true;
        }
        if (word.equals("and") && !first && !waiting && room >= 100) {
            waiting = true;
            return true;
        }
        waiting = false;
        Integer small = NUMBERS.get(word);
        Integer large = SCALES.get(word);
        return small != null
                ? adds(small, first)
                : large != null ? scales(large, word) : word.equals("hundred") && hundreds();
    }

    private boolean adds(int number, boolean first) {
        if (number >= room || (number == 0 && !first)) {
            return false;
        }
        group += number;
        room = number >= 100 ? 100 : number >= 20 ? 10 : 1;
        return true;
    }

    private boolean hundreds() {
        boolean fits = group >= 1 && group <= 9 && room == 1;
        group = fits ? group * 100 : group;
        room = fits ? 100 : room;
        return fits;
    }

    private boolean scales(int by, String word) {
        if (by >= scale || (group == 0 && !SINGLE.contains(word))) {
            return false;
        }
        total += (long) Math.max(1, group) * by;
        group = 0;
        room = 1000;
        scale = by;
        return true;
    }

    private static Map<String, Integer> numbered(String lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : lines.lines().toList()) {
            List<String> words = Pattern.compile(" ").splitAsStream(line).toList();
            for (String word : words.subList(1, words.size())) {
                numbers.put(word, Integer.valueOf(words.getFirst()));
            }
        }
        return Map.copyOf(numbers);
    }
}
