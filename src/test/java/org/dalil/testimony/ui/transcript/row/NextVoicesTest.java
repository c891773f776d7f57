package org.dalil.testimony.ui.transcript.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// A number that has no voice yet gets one that people expect.
class NextVoicesTest {
    private static List<String> labels(int number, List<Speaker> known) {
        return NextVoices.upTo(number, known, Texts.in(Locale.of("ru"))).stream()
                .map(one -> one.label() + " " + one.role())
                .toList();
    }

    @Test
    void theFirstAskTellAndInterpret() {
        assertEquals(List.of("И INTERVIEWER"), labels(1, List.of()));
        assertEquals(
                List.of("И INTERVIEWER", "С WITNESS", "П INTERPRETER", "4 OTHER"),
                labels(4, List.of()));
    }

    @Test
    void whoIsThereIsNotMadeAgain() {
        Speaker witness = RowKit.voice("W1").called("W1", null, SpeakerRole.WITNESS);
        assertEquals(List.of("И INTERVIEWER", "П INTERPRETER"), labels(3, List.of(witness)));
        assertEquals(List.of(), labels(1, List.of(witness)));
    }
}
