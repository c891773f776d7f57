package org.dalil.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.texts.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

/// Common verbs are said in the person's language, the source's own words stay.
class CommonVerbTest {
    private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));

    @ParameterizedTest
    @EnumSource
    void everyCommonVerbIsSaidInBothLanguages(CommonVerb verb) {
        assertEquals(verb.code(), CommonVerb.words(verb.code(), Texts.in(Locale.ENGLISH)));
        assertTrue(CommonVerb.words(verb.code(), RUSSIAN).matches("[а-яё ]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"swore", "айтты", "", "TOLD", "told {odd}"})
    void otherWordsStayAsTheSourceSaysThem(String verb) {
        assertEquals(verb, CommonVerb.words(verb, RUSSIAN));
    }
}
