package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Messages are read from the files of one language, and say what is put into them.
class BundleTest {
    private static final Texts RUSSIAN = Texts.in(Locale.forLanguageTag("ru"));

    @Test
    void aLanguageIsReadFromItsOwnFiles() {
        Bundle russian = Bundle.read(new ULocale("ru"), "_ru");

        assertTrue(russian.keys().contains("texts.today"));
        assertEquals(
                Optional.of("сегодня в 9:30"), russian.say("texts.today", Map.of("time", "9:30")));
        assertEquals(Optional.empty(), russian.say("texts.nothing", Map.of()));
        assertFalse(Bundle.exists("_xx"));
    }

    @Test
    void areasAreNamedOnce() {
        assertEquals(Areas.ALL.size(), new HashSet<>(Areas.ALL).size());
    }

    @Test
    void manyThreadsMaySpeakAtOnce() {
        List<String> said =
                IntStream.range(0, 20_000).parallel().mapToObj(i -> RUSSIAN.bytes(i % 21)).toList();
        for (int i = 0; i < said.size(); i++) {
            assertTrue(said.get(i).startsWith(i % 21 + " байт"), said.get(i));
        }
    }

    @Test
    void localesFindTheirLanguage() {
        assertEquals(Language.ENGLISH, Language.of(Locale.UK));
        assertEquals(Language.ENGLISH, Language.of(Locale.ROOT));
        assertEquals("_uz_Cyrl", Language.UZBEK_CYRILLIC.suffix());
        assertEquals("Cyrl", Language.UZBEK_CYRILLIC.locale().getScript());
        assertTrue(Texts.in(Locale.forLanguageTag("tg-TJ")).of("texts.today").startsWith("today"));
    }

    @Property
    void sizesAreShort(@ForAll @LongRange(min = 0) long bytes) {
        String said = RUSSIAN.bytes(bytes);
        assertTrue(said.length() <= 9, said);
        assertFalse(said.contains("["), said);
    }
}
