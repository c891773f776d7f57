package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.write.PaperForm;
import org.dalil.document.spoken.write.PlainWriter;
import org.dalil.document.spoken.write.SpokenWriting;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Long transcripts go to documents and back whole.
class LongPaperTest {
    private static final PaperForm FORM =
            new PaperForm(
                    "",
                    new PaperForm.Columns("Time", "End", "Speaker", "Words"),
                    PlainWriter.TimeNotation.SQUARE_EXACT,
                    Instant.parse("2026-01-31T12:00:00Z"));

    private static List<SpokenLine> hours(int count) {
        List<SpokenLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String who = i % 5 == 0 ? null : i % 2 == 0 ? "Interviewer" : "W-014";
            lines.add(SpokenLine.of(i * 1_234L, i * 1_234L + 900, who, "Words of line " + i));
        }
        return lines;
    }

    private static void comesBack(SpokenFormat format, List<SpokenLine> lines) {
        byte[] file = SpokenWriting.of(format, List.of(SpokenTier.only(lines)), FORM).bytes();
        SpokenOutcome.Read read =
                assertInstanceOf(SpokenOutcome.Read.class, SpokenReading.read(file, "long", null));
        assertEquals(lines, read.text().tiers().getFirst().lines());
        assertEquals(List.of(), read.text().remarks());
    }

    @Test
    void hoursOfSpeechAsWord() {
        comesBack(SpokenFormat.WORD, hours(1_500));
    }

    @Test
    void hoursOfSpeechAsOpenDocument() {
        comesBack(SpokenFormat.OPEN_DOCUMENT, hours(1_500));
    }
}
