package org.dalil.texts;

import com.ibm.icu.util.ULocale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Countries by name in the person’s language, and the country that people mean by a name in one of
/// the languages of our region. Takes no side on what is a State.
public final class CountryNames {
    private static final List<String> LANGUAGES =
            List.of("en", "ru", "uz", "kk", "ky", "tg", "tk", "uk", "az", "tr");
    private static final Map<String, String> FORMAL =
            Map.ofEntries(
                    Map.entry("Russian Federation", "RU"),
                    Map.entry("Российская Федерация", "RU"),
                    Map.entry("РФ", "RU"),
                    Map.entry("Kyrgyz Republic", "KG"),
                    Map.entry("Кыргызская Республика", "KG"),
                    Map.entry("Киргизская Республика", "KG"),
                    Map.entry("People’s Republic of China", "CN"),
                    Map.entry("Islamic Republic of Iran", "IR"),
                    Map.entry("Turkey", "TR"),
                    Map.entry("UAE", "AE"),
                    Map.entry("United Kingdom of Great Britain and Northern Ireland", "GB"),
                    Map.entry("United States of America", "US"),
                    Map.entry("USA", "US"));
    private static final List<String> BEFORE = List.of("Republic of ", "Республика ");

    private final ULocale person;

    /// @param person the language in which names are told
    public CountryNames(Locale person) {
        this.person = ULocale.forLocale(person);
    }

    /// Finds the code of the country that is called so in whatever language of the region; empty
    /// when the words name none exactly. Makes a table of some thousand names, so ask once.
    public static Function<String, Optional<String>> finder() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (String language : LANGUAGES) {
                codes.putIfAbsent(Folding.key(name(code, new ULocale(language))), code);
            }
            codes.putIfAbsent(Folding.key(Locale.of("", code).getISO3Country()), code);
            codes.put(Folding.key(code), code);
        }
        FORMAL.forEach((name, code) -> codes.put(Folding.key(name), code));
        return words -> find(codes, words.strip());
    }

    /// The name of a country; its code where it has none.
    ///
    /// @param code ISO 3166 alpha-2
    public String of(String code) {
        String name = name(code, person);
        return name.isBlank() ? code : name;
    }

    private static Optional<String> find(Map<String, String> codes, String typed) {
        String known = codes.get(Folding.key(typed));
        for (String before : BEFORE) {
            if (known == null && typed.regionMatches(true, 0, before, 0, before.length())) {
                known = codes.get(Folding.key(typed.substring(before.length())));
            }
        }
        return Optional.ofNullable(known);
    }

    private static String name(String code, ULocale language) {
        return ULocale.getDisplayCountry("und_" + code, language);
    }
}
