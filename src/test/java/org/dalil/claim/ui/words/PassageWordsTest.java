package org.dalil.claim.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.source.content.Telling;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.UUID;

/// What is said of words reads as one line, in the person’s language, and is empty when nothing is.
class PassageWordsTest {
    private static final Telling ALL =
            new Telling("Карим", "uz-Cyrl", UUID.randomUUID(), "с пропуском");

    @Test
    void everythingSaidIsToldInOneLine() {
        assertEquals(
                "Говорит Карим · узбекский (кириллица) · перевод · с пропуском",
                PassageWords.of(ALL, Texts.in(Locale.of("ru"))));
        assertEquals(
                "Spoken by Карим · Uzbek (Cyrillic) · a translation · с пропуском",
                PassageWords.of(ALL, Texts.in(Locale.ENGLISH)));
    }

    @Test
    void nothingSaidIsNothingTold() {
        assertEquals("", PassageWords.of(Telling.NONE, Texts.in(Locale.ENGLISH)));
        assertEquals("Russian", PassageWords.of(Telling.NONE.in("ru"), Texts.in(Locale.ENGLISH)));
    }
}
