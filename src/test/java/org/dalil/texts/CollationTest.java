package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Lists stand in the order a reader of that language looks them up in.
class CollationTest {
    @ParameterizedTest
    @CsvSource({
        "kk, Айша Әлия Бота Гүл Ғани Дана Ибраһим Карим Қайрат Олжас Өмір Умар Ұлан Үміт Іңкәр",
        "ky, Нур Ңа Орто Өмүр Сал Уул Үсөн Фарид",
        "uz-Latn, Anvar Gulnora Otabek Zafar Oʻktam Gʻayrat Shavkat Chori",
        "uz-Cyrl, Анвар Ботир Ёқуб Карим Олим Умид Чори Шавкат Ўткир Қодир Ғайрат Ҳасан",
        "tg, Гул Ғафур Иброҳим Карим Қосим Умед Хол Ҳасан Чори Ҷамшед",
        "ru, Егор Ёлкина Жанна Иван Йолкин Ким",
        "en, Witness#2 Witness#10 Zaid"
    })
    void namesStandInTheLanguagesOrder(String tag, String names) {
        List<String> expected =
                Arrays.stream(names.split(" ")).map(n -> n.replace('#', ' ')).toList();
        List<String> sorted = new ArrayList<>(expected);
        Collections.shuffle(sorted, new Random(7));
        sorted.sort(Texts.in(Locale.forLanguageTag(tag)).collator());

        assertEquals(expected, sorted);
    }
}
