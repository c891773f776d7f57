package org.dalil.claim.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
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

    @Test
    void aTypedVerbIsStoredByItsCodeInAnyLanguageElseAsItIs() {
        for (String language : List.of("en", "ru")) {
            Texts texts = Texts.in(Locale.forLanguageTag(language));
            for (UsualVerb one : UsualVerb.values()) {
                String words = UsualVerb.words(one.code(), texts);
                String stored = UsualVerb.stored(" " + words + " ", texts);
                assertNotNull(stored);
                assertEquals(words, UsualVerb.words(stored, texts));
                assertTrue(stored.matches("[a-z]+"), stored);
            }
            assertEquals("hinted", UsualVerb.stored("hinted ", texts));
            assertNull(UsualVerb.stored(" \t", texts));
        }
    }
}
