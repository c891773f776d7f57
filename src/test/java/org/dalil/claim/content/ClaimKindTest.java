package org.dalil.claim.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.Optional;

/// Every kind has its words, and one of a later version never passes for another.
class ClaimKindTest {
    @ParameterizedTest
    @EnumSource
    void aCodeIsFoundAgainAndHasWordsInBothLanguages(ClaimKind kind) {
        assertEquals(Optional.of(kind), ClaimKind.find(kind.code()));
        for (String language : new String[] {"en", "ru"}) {
            String words = ClaimKind.words(kind.code(), Texts.in(Locale.of(language)));
            assertFalse(words.contains(kind.code()), words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"forensic_echo", "", "CONTEXT", "it’s {odd}"})
    void aCodeOfALaterVersionSaysSo(String code) {
        assertEquals(Optional.empty(), ClaimKind.find(code));
        assertEquals(
                "A kind this version does not know (" + code + ")",
                ClaimKind.words(code, Texts.in(Locale.ENGLISH)));
        assertEquals(
                "Вид, которого эта версия не знает (" + code + ")",
                ClaimKind.words(code, Texts.in(Locale.of("ru"))));
    }

    @Test
    void whereAKindMustBeTakenItReadsAsContext() {
        assertEquals(ClaimKind.CONTEXT, ClaimKind.of("forensic_echo"));
    }
}
