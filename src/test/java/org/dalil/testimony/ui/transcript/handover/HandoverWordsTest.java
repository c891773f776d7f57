package org.dalil.testimony.ui.transcript.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.listening.Heard;
import org.dalil.testimony.transcript.listening.HeardUntil;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What is said of a hand-over names who, whom, where and when, and what nobody had heard.
class HandoverWordsTest {
    private static final Instant THEN = Instant.parse("2026-03-01T14:02:00Z");
    private static final HandoverWords WORDS = new HandoverWords(Texts.in(Locale.ENGLISH));

    private static Handover handover(String by, @Nullable String to, @Nullable Long ms) {
        return new Handover(
                new UUID(1, 2),
                new UUID(3, 4),
                new Spot(null, Tier.VERBATIM, 0, ms),
                null,
                new Handover.Parties(by, to, THEN));
    }

    private static String said(String by, @Nullable String to, @Nullable Long ms) {
        Handed one = new Handed(handover(by, to, ms), null, "KM");
        return WORDS.sentence(one, THEN.plusSeconds(60), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "AB | KM | 5025000 | AB handed this over to you at 01:23:45, today 14:02",
                "AB | ' km' | 5025999 | AB handed this over to you at 01:23:45, today 14:02",
                "AB | Lena | 0 | AB handed this over to Lena at 00:00:00, today 14:02",
                "AB | - | - | AB handed this over, today 14:02",
                "KM | - | 1000 | You handed this over at 00:00:01, today 14:02",
                "km | Lena | - | You handed this over to Lena, today 14:02",
            })
    void itNamesWhoWhomWhereAndWhen(
            String by, @Nullable String to, @Nullable Long ms, String expected) {
        assertEquals(expected, said(by, to, ms));
    }

    @Test
    void inAListItIsBrief() {
        assertEquals("handed over to Lena at 00:00:05", WORDS.brief(handover("A", "Lena", 5_000L)));
        assertEquals("handed over", WORDS.brief(handover("A", null, null)));
        HandoverWords russian = new HandoverWords(Texts.in(Locale.forLanguageTag("ru")));
        assertEquals("передано: Lena с 00:00:05", russian.brief(handover("A", "Lena", 5_000L)));
    }

    private static String heard(long... spans) {
        List<Heard> all = new ArrayList<>();
        for (int i = 0; i < spans.length; i += 2) {
            all.add(
                    new Heard(
                            new UUID(1, i),
                            new UUID(3, 4),
                            spans[i],
                            spans[i + 1],
                            "KM",
                            Instant.EPOCH,
                            100));
        }
        return WORDS.heard(HeardUntil.of(all, 100_000, THEN));
    }

    @Test
    void whatNobodyHeardIsNamedUnlessItIsAMoment() {
        assertEquals("Everything up to there had been heard.", heard(500, 99_500));
        assertEquals("Nothing up to there had been heard.", heard());
        assertEquals(
                "Heard up to there: 75 %. Not heard: 00:00:25–00:00:50",
                heard(0, 25_000, 50_000, 100_000));
        String many =
                heard(0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 85_000);
        assertTrue(many.endsWith("00:00:50–00:01:00 and 2 more stretches"), many);
        assertFalse(many.contains("00:01:10"), many);
    }
}
