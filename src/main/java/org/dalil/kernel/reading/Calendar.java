package org.dalil.kernel.reading;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of the calendar in English and Russian, in all their forms and usual short ones.
final class Calendar {
    private static final String MONTH_FORMS =
            """
            jan january янв январь января январе январю январем
            feb february фев февр февраль февраля феврале февралю февралем
            mar march мар март марта марте марту мартом
            apr april апр апрель апреля апреле апрелю апрелем
            may май мая мае маю маем
            jun june июн июнь июня июне июню июнем
            jul july июл июль июля июле июлю июлем
            aug august авг август августа августе августу августом
            sep sept september сен сент сентябрь сентября сентябре сентябрю сентябрем
            oct october окт октябрь октября октябре октябрю октябрем
            nov november ноя нояб ноябрь ноября ноябре ноябрю ноябрем
            dec december дек декабрь декабря декабре декабрю декабрем
            """;
    private static final String SEASON_FORMS =
            """
            spring весна весны весне весну весной весною
            summer лето лета лете лету летом
            autumn fall осень осени осенью
            winter зима зимы зиме зиму зимой зимою
            """;
    private static final String PORTION_FORMS =
            """
            early beginning start начало начала начале началу
            mid middle середина середины середине середину
            late end конец конца конце концу
            """;
    private static final String WEEKDAY_FORMS =
            """
            monday понедельник понедельника
            tuesday вторник вторника
            wednesday среда среду среды
            thursday четверг четверга
            friday пятница пятницу пятницы
            saturday суббота субботу субботы
            sunday воскресенье воскресенья
            """;

    /// Words that add nothing to a date.
    static final Set<String> FILLERS =
            Set.of(
                    "the", "of", "on", "in", "year", "month", "в", "во", "г", "гг", "год", "года",
                    "году", "годы", "годов", "годах", "числа", "месяца");

    static final Map<String, Integer> MONTHS = numbered(MONTH_FORMS);
    static final Map<String, Integer> SEASONS = numbered(SEASON_FORMS);

    /// 1 the first part of a time, 2 the middle, 3 the last.
    static final Map<String, Integer> PORTIONS = numbered(PORTION_FORMS);

    private static final Map<String, Integer> WEEKDAYS = numbered(WEEKDAY_FORMS);

    private Calendar() {}

    static boolean isWeekday(String word) {
        return WEEKDAYS.containsKey(word);
    }

    /// The weekday of a word.
    ///
    /// @throws IllegalArgumentException unless [#isWeekday(String)]
    static DayOfWeek weekday(String word) {
        Integer number = WEEKDAYS.get(word);
        if (number == null) {
            throw new IllegalArgumentException("not a weekday");
        }
        return DayOfWeek.of(number);
    }

    private static Map<String, Integer> numbered(String forms) {
        Map<String, Integer> words = new HashMap<>();
        List<String> lines = forms.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (String word : Pattern.compile(" ").split(lines.get(i))) {
                words.put(word, i + 1);
            }
        }
        return Map.copyOf(words);
    }
}
