package org.dalil.source.ui.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.dalil.texts.LanguageNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/// Moments and languages as people type them.
class WordsTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Property(tries = 200)
    void aMomentIsReadAsItIsWritten(@ForAll @LongRange(min = 0, max = 80_000_000) long minutes) {
        Instant moment = Instant.ofEpochSecond(minutes * 60);
        ZoneId utc = ZoneId.of("UTC");
        assertEquals(moment, MomentWords.read(MomentWords.of(moment, utc), utc).orElseThrow());
    }

    @Test
    void aMomentIsOneOfTheClockOnTheWall() {
        assertEquals(
                Instant.parse("2010-06-09T03:05:00Z"),
                MomentWords.read(" 2010-06-09 09:05 ", ZoneId.of("UTC+6")).orElseThrow());
        assertEquals(
                "2010-06-09 00:00",
                MomentWords.of(MomentWords.read("2010-06-09", ALMATY).orElseThrow(), ALMATY));
        assertEquals("", MomentWords.of(null, ALMATY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2010-06-31", "2010-06-09 25:00", "9.6.2010", "2010"})
    void whatIsNoMomentIsNotGuessedAt(String words) {
        assertTrue(MomentWords.read(words, ALMATY).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "en,Uzbek,uz",
        "en,uz-Cyrl,uz-Cyrl",
        "ru,узб,uz",
        "ru,казах,kk",
        "en,русский,ru",
        "en,kyrg,ky",
        "ru,english,en"
    })
    void aLanguageIsFoundByItsNamesAndItsTag(String person, String typed, String tag) {
        assertEquals(tag, new LanguageNames(Locale.of(person)).find(typed, 8).getFirst());
    }

    @Test
    void aTagThatNobodyKnowsIsItsOwnName() {
        LanguageNames names = new LanguageNames(Locale.ENGLISH);
        assertEquals("Uzbek (Cyrillic)", names.of("uz-Cyrl"));
        assertEquals("zz", names.of("zz"));
        assertEquals(3, names.find("a", 3).size());
    }
}
