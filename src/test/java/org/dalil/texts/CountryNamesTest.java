package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/// Countries by name, and the country that a name means.
class CountryNamesTest {
    @Test
    void everyCountryHasANameInBothLanguages() {
        CountryNames english = new CountryNames(Locale.ENGLISH);
        CountryNames russian = new CountryNames(Locale.of("ru"));
        for (String code : Locale.getISOCountries()) {
            assertNotEquals(code, english.of(code));
            assertTrue(russian.of(code).matches("(?U).*[а-яёА-ЯЁ].*"), code);
        }
        assertEquals("Узбекистан", russian.of("UZ"));
        assertEquals("Uzbekistan", english.of("UZ"));
    }

    @ParameterizedTest
    @CsvSource({
        "Russia,RU",
        "russian federation,RU",
        "Российская Федерация,RU",
        "РФ,RU",
        "Oʻzbekiston,UZ",
        "Узбекистан,UZ",
        "Republic of Uzbekistan,UZ",
        "Республика Казахстан,KZ",
        "Қазақстан,KZ",
        "Kyrgyz Republic,KG",
        "KG,KG",
        "KGZ,KG",
        "Тоҷикистон,TJ",
        "Turkey,TR",
        "UAE,AE",
        "' Ukraine ',UA"
    })
    void aNameInALanguageOfTheRegionMeansItsCountry(String words, String code) {
        assertEquals(code, CountryNames.finder().apply(words).orElse(""));
    }

    @Test
    void wordsThatNameNoneExactlyMeanNone() {
        var finder = CountryNames.finder();
        for (String words :
                List.of("", " ", "State-R", "Russia or Belarus", "Republic of ", "Uzbek")) {
            assertTrue(finder.apply(words).isEmpty(), words);
        }
    }
}
