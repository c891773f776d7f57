package org.dalil.document.spoken.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.read.SpokenReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;

/// Any form that can be written is written, with its speakers where the form keeps them.
class SpokenWritingTest {
    private static final PaperForm FORM =
            new PaperForm(
                    "Spring",
                    new PaperForm.Columns("Time", "End", "Speaker", "Words"),
                    PlainWriter.TimeNotation.SQUARE,
                    Instant.EPOCH);
    private static final List<SpokenTier> TIERS =
            List.of(
                    SpokenTier.only(
                            List.of(
                                    SpokenLine.of(0L, 900L, "I", "When?"),
                                    SpokenLine.of(1_000L, 1_900L, "W", "In May"),
                                    SpokenLine.of(2_000L, 2_900L, "I", "Where?"))),
                    new SpokenTier(
                            "Russian",
                            null,
                            "ru",
                            0,
                            List.of(
                                    SpokenLine.of(1_000L, 1_900L, null, "В мае").of(1),
                                    SpokenLine.of(2_000L, 2_900L, null, "Где?").of(2))));

    private static List<SpokenTier> back(SpokenFormat format) {
        byte[] file = SpokenWriting.of(format, TIERS, FORM).bytes();
        return assertInstanceOf(
                        SpokenOutcome.Read.class,
                        SpokenReading.read(file, "a." + format.extension(), null))
                .text()
                .tiers();
    }

    @Test
    void speakersHaveTiersOfTheirOwnWhereAFormKnowsThemSo() {
        List<SpokenTier> tiers = back(SpokenFormat.ELAN);
        assertEquals(
                List.of("I", "Russian · I", "W", "Russian · W"),
                tiers.stream().map(SpokenTier::name).toList());
        assertEquals(List.of(-1, 0, -1, 2), tiers.stream().map(SpokenTier::of).toList());
        assertEquals(1, tiers.get(1).lines().getFirst().parent());
        assertEquals("В мае", tiers.get(3).lines().getFirst().words());
        assertEquals("ru", tiers.get(3).language());
    }

    @Test
    void theOldestDayThatAZipKnowsIsWrittenForAnEarlierOne() {
        byte[] file = SpokenWriting.of(SpokenFormat.WORD, TIERS, FORM).bytes();
        assertTrue(file.length > 500);
        assertEquals(2, back(SpokenFormat.WORD).size());
        assertEquals(2, back(SpokenFormat.OPEN_DOCUMENT).size());
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "WEBVTT", "SUBRIP", "OTRANSCRIBE"})
    void aFormWithoutTiersHasTheFirstAlone(SpokenFormat format) {
        assertFalse(SpokenWriting.holdsTiers(format));
        assertEquals(1, back(format).size());
        assertEquals(3, back(format).getFirst().lines().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBVIEWER", "TABLE", "RESTRUCTURED"})
    void whatIsOnlyReadIsNeverWritten(SpokenFormat format) {
        assertFalse(SpokenWriting.formats().contains(format));
        assertThrows(IllegalArgumentException.class, () -> SpokenWriting.of(format, TIERS, FORM));
    }

    @Test
    void everyFormThatIsOfferedCanBeWritten() {
        for (SpokenFormat format : SpokenWriting.formats()) {
            assertTrue(SpokenWriting.of(format, TIERS, FORM).bytes().length > 20, format.code());
        }
    }

    @Test
    void linesWithoutTimesAreCountedWhereAFormNeedsThem() {
        List<SpokenTier> tiers =
                List.of(
                        SpokenTier.only(
                                List.of(
                                        SpokenLine.of(0L, 900L, "I", "When?"),
                                        SpokenLine.of(null, null, "W", "In May"))));
        assertEquals(1, SpokenWriting.of(SpokenFormat.WEBVTT, tiers, FORM).untimed());
        assertEquals(0, SpokenWriting.of(SpokenFormat.WORD, tiers, FORM).untimed());
    }
}
