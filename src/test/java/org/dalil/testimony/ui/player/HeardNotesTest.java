package org.dalil.testimony.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.testimony.transcript.listening.HeardSpans.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What counts as heard: what the player went through, without leaps, and nothing twice.
class HeardNotesTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private final List<String> kept = new ArrayList<>();
    private final HeardNotes notes =
            new HeardNotes((item, spans, speed) ->
                    kept.add((item.equals(ONE) ? "one" : "other") + spans + speed));

    private void play(UUID item, long from, long to, long speed) {
        for (long at = from; at <= to; at += 100) {
            notes.at(item, at, speed);
        }
    }

    private static String said(String item, long speed, Span... spans) {
        return item + List.of(spans) + speed;
    }

    @Test
    void aPauseKeepsWhatWasHeard() {
        play(ONE, 1_000, 4_000, 100);
        assertEquals(List.of(), kept);
        notes.keep();
        notes.keep();
        assertEquals(List.of(said("one", 100, new Span(1_000, 4_000))), kept);
    }

    @Test
    void aLeapIsNotHeard() {
        play(ONE, 0, 1_000, 100);
        play(ONE, 50_000, 51_000, 100);
        play(ONE, 2_000, 3_000, 100); // and back
        notes.keep();
        assertEquals(
                List.of(
                        said(
                                "one",
                                100,
                                new Span(0, 1_000),
                                new Span(50_000, 51_000),
                                new Span(2_000, 3_000))),
                kept);
    }

    @Test
    void longListeningIsKeptWhileItGoesOnWithoutAGap() {
        play(ONE, 0, 25_000, 100);
        notes.keep();
        assertEquals(
                List.of(
                        said("one", 100, new Span(0, 10_000)),
                        said("one", 100, new Span(10_000, 20_000)),
                        said("one", 100, new Span(20_000, 25_000))),
                kept);
    }

    @Test
    void anotherSpeedOrRecordingIsANoteOfItsOwn() {
        play(ONE, 0, 1_000, 100);
        play(ONE, 1_100, 2_000, 150);
        play(OTHER, 2_100, 3_000, 150);
        notes.keep();
        assertEquals(
                List.of(
                        said("one", 100, new Span(0, 1_000)),
                        said("one", 150, new Span(1_100, 2_000)),
                        said("other", 150, new Span(2_100, 3_000))),
                kept);
    }

    @Test
    void aMomentIsNothing() {
        notes.at(ONE, 5_000, 100);
        notes.at(ONE, 5_200, 100);
        notes.keep();
        assertEquals(List.of(), kept);
        play(ONE, 0, 2_000, 100);
        notes.forget();
        notes.keep();
        assertEquals(List.of(), kept);
    }
}
