package org.dalil.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.texts.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

/// Usual verbs are said in the person's language, the source's own words stay.
class UsualVerbTest {
    private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));

    @ParameterizedTest
    @EnumSource
    void everyUsualVerbIsSaidInBothLanguages(UsualVerb verb) {
        assertEquals(verb.code(), UsualVerb.words(verb.code(), Texts.in(Locale.ENGLISH)));
        assertTrue(UsualVerb.words(verb.code(), RUSSIAN).matches("[а-яё ]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"swore", "айтты", "", "TOLD", "told {odd}"})
    void otherWordsStayAsTheSourceSaysThem(String verb) {
        assertEquals(verb, UsualVerb.words(verb, RUSSIAN));
    }
}
