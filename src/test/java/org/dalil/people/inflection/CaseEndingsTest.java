package org.dalil.people.inflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;

import org.dalil.texts.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Case forms of names in the languages that witnesses speak.
class CaseEndingsTest {
    private static boolean fits(String name, String word) {
        return CaseEndings.fits(Folding.key(name), Folding.key(word));
    }

    private static void allFit(String name, String forms) {
        for (String one : forms.split(" ")) {
            assertTrue(fits(name, one), name + ": " + one);
            String key = Folding.key(one);
            assertTrue(
                    CaseEndings.stems(Folding.key(name)).stream()
                            .anyMatch(stem ->
                                    key.startsWith(stem)
                                            && key.length() - stem.length() <= CaseEndings.LONGEST),
                    "found by its beginning: " + one);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Каримов, Каримов Каримова Каримову Каримовым Каримове Каримовы Каримовых Каримовым",
        "Каримова, Каримова Каримовой Каримову Каримовою",
        "Karimov, Каримова Каримову Каримовым",
        "Зульфия, Зульфия Зульфии Зульфию Зульфией Зульфие",
        "Zulfiya, Зульфии Зульфию",
        "Юрий, Юрия Юрию Юрием Юрии",
        "Сергей, Сергея Сергею Сергеем Сергее",
        "Павел, Павла Павлу Павлом Павле",
        "Рафаэль, Рафаэля Рафаэлю Рафаэлем Рафаэле",
        "Хованский, Хованского Хованскому Хованским Хованском Хованская Хованской Хованскую",
        "Ташкент, Ташкента Ташкенту Ташкентом Ташкенте",
        "Москва, Москвы Москве Москву Москвой",
        "Анна, Анны Анне Анну Анной",
        "Никита, Никиты Никите Никиту Никитой",
    })
    void russianForms(String name, String forms) {
        allFit(name, forms);
    }

    @ParameterizedTest
    @CsvSource({
        "Karimov, Karimovning Karimovni Karimovga Karimovda Karimovdan Karimovlar",
        "Toshkent, Toshkentda Toshkentdan Toshkentga Toshkentning Toshkentdagi",
        "Oʻtkir, Oʻtkirga Oʻtkirdan Уткирга Уткиру",
        "Дилбар, Дилбарнинг Дилбарни Дилбарга Дилбардан",
        "Қайрат, Қайраттың Қайратқа Қайратты Қайратпен Қайраттан Кайрата",
        "Әсел, Әселдің Әселге Әселді Әселмен Асель",
        "Асан, Асанға Асанның Асанды Асанмен Асанның",
        "Бишкек, Бишкектин Бишкекке Бишкекте Бишкектен Бишкека Бишкеке",
        "Айгүл, Айгүлдүн Айгүлгө Айгүлдү Айгүлдөн",
        "Алматы, Алматыда Алматыдан Алматының Алматыға Алматы",
        "Раҳмон, Раҳмонро Раҳмони Рахмона",
        "Душанбе, Душанберо Душанбеда Душанбе",
    })
    void turkicAndTajikForms(String name, String forms) {
        allFit(name, forms);
    }

    @ParameterizedTest
    @CsvSource({
        "Каримов, Карим, false",
        "Каримов, Каримович, false",
        "Карим, Каримов, true",
        "Иван, Иванов, true",
        "Иван, Иванович, false",
        "Анна, Антон, false",
        "Али, Алёна, false",
        "Ли, Лилия, false",
        "Ташкент, Ташкентский, false",
        "Павел, Павлин, false",
    })
    void whatOnlyBeginsLikeANameIsNoFormUnlessItMayBeOne(String name, String word, boolean maybe) {
        assertEquals(maybe, fits(name, word), name + ": " + word);
    }

    @Property(tries = 300)
    void everyWordIsAFormOfItselfAndOfNothingWithAnotherBeginning(
            @ForAll @LowerChars @StringLength(min = 1, max = 12) String name,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
        String key = Folding.key(name);
        String other = Folding.key(word);
        assertTrue(CaseEndings.fits(key, key));
        if (CaseEndings.fits(key, other)) {
            assertTrue(
                    CaseEndings.stems(key).stream().anyMatch(other::startsWith),
                    "found by its beginning");
        }
    }
}
