package org.dalil.testimony.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// What the records of a transcript refuse, keep and change one thing at a time.
class TranscriptRecordsTest {
    private static final UUID ID = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final String KEY = OrderKey.row(1).getFirst();

    private static Segment segment(@Nullable Long from, @Nullable Long to) {
        return new Segment(ID, OTHER, KEY, from, to, null, false, null, null);
    }

    @Test
    void aSegmentHasItsPlaceAndNoTimeBeforeTheRecording() {
        assertThrows(IllegalArgumentException.class, () -> segment(-1L, null));
        assertThrows(IllegalArgumentException.class, () -> segment(0L, -1L));
        assertThrows(IllegalArgumentException.class, () -> segment(0L, 1L).at(""));
        assertTrue(segment(5L, 4L).isBackwards());
        assertFalse(segment(5L, null).isBackwards());
        assertFalse(segment(null, 4L).isBackwards());
        assertFalse(segment(4L, 4L).isBackwards());
    }

    @Test
    void eachChangeOfASegmentChangesOneThing() {
        Segment one = segment(1L, 2L);
        assertEquals(one, one.by(OTHER).by(null));
        assertEquals(one, one.turning(true).turning(false));
        assertEquals(one, one.during(7L, 8L).during(1L, 2L));
        assertEquals(one, one.flagged("violence", "what is told").flagged(null, null));
        Segment flagged = one.flagged("violence", "a beating");
        assertEquals("violence", flagged.flag());
        assertEquals("a beating", flagged.flagNote());
        assertEquals(one.startMs(), flagged.startMs());
    }

    @Test
    void segmentsFollowEachOtherByTheirKeysAndThenByTheirIds() {
        List<String> keys = OrderKey.row(4);
        List<Segment> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(
                    new Segment(
                            new UUID(2, i),
                            OTHER,
                            keys.get(i),
                            null,
                            null,
                            null,
                            true,
                            null,
                            null));
        }
        all.add(
                new Segment(
                        new UUID(3, 0), OTHER, keys.get(1), null, null, null, true, null, null));
        List<Segment> shuffled = new ArrayList<>(all);
        Collections.reverse(shuffled);
        shuffled.sort(Segment.ORDER);
        assertEquals(all.get(0), shuffled.get(0));
        assertEquals(all.get(1), shuffled.get(1));
        assertEquals(all.get(4), shuffled.get(2));
    }

    @Test
    void aVoiceHasALabel() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Speaker(ID, OTHER, " ", null, null, "witness", 1));
        Speaker one = new Speaker(ID, OTHER, "W1", null, null, SpeakerRole.WITNESS.code(), 1);
        assertEquals("W2", one.called(" W2 ", null, SpeakerRole.WITNESS).label());
        assertEquals(OTHER, one.of(OTHER).agent());
        assertNull(one.of(OTHER).of(null).agent());
        assertEquals(SpeakerRole.OTHER, SpeakerRole.of("of a later version"));
    }

    @Test
    void aTranscriptHasATitleAndIsNotBesideItself() {
        assertThrows(IllegalArgumentException.class, () -> Transcript.of(ID, OTHER, null, " "));
        Transcript one = Transcript.of(ID, OTHER, null, " T ");
        assertEquals("T", one.title());
        assertThrows(IllegalArgumentException.class, () -> one.beside(ID));
        assertEquals(OTHER, one.beside(OTHER).secondOf());
        assertEquals(TranscriptStatus.BEGUN.code(), one.status());
        assertEquals(TranscriptKind.VERBATIM.code(), one.kind());
    }

    @Test
    void whatIsSaidOfTheWorkIsSetTogetherAndNothingElseChanges() {
        Transcript one = Transcript.of(ID, OTHER, null, "T").titled("T", "ru").noted("rough");
        Transcript done =
                one.in(TranscriptKind.MACHINE_DRAFT, TranscriptStatus.CHECKED).by("KM", "AB");
        assertEquals("KM", done.transcriber());
        assertEquals("AB", done.checkedBy());
        assertEquals(TranscriptKind.MACHINE_DRAFT.code(), done.kind());
        assertEquals(TranscriptStatus.CHECKED.code(), done.status());
        assertEquals("ru", done.language());
        assertEquals("rough", done.note());
        assertEquals(one, done.by(null, null).in(TranscriptKind.VERBATIM, TranscriptStatus.BEGUN));
        assertEquals(ID, done.ref().id());
        assertEquals(OTHER, one.hearing(OTHER).item());
    }

    @Test
    void aTierHoldsTheWordsOfItsLayerAndLanguage() {
        Wording english = Wording.of(ID, OTHER, Tier.translation("en"), "words", WordTimes.NONE);
        assertTrue(Tier.translation("en").holds(english));
        assertFalse(Tier.translation("ru").holds(english));
        assertFalse(Tier.VERBATIM.holds(english));
        assertEquals(Tier.translation("en"), english.tier());
        assertEquals(Layer.TRANSLATION, Layer.ofCode(english.layer()).orElseThrow());
        assertTrue(Layer.ofCode("of a later version").isEmpty());
    }

    @Test
    void wordsOfTwoLaptopsStandBesideEachOther() {
        Wording first = Wording.of(new UUID(5, 1), ID, Tier.VERBATIM, "one", WordTimes.NONE);
        Wording second = Wording.of(new UUID(5, 2), ID, Tier.VERBATIM, "two", WordTimes.NONE);
        SegmentWords both = new SegmentWords(segment(0L, 1L), List.of(first, second));
        assertEquals("one", both.words(Tier.VERBATIM));
        assertEquals(List.of(second), both.beside(Tier.VERBATIM));
        assertEquals("", both.words(Tier.CLEAN));
        assertTrue(both.in(Tier.CLEAN).isEmpty());
    }

    @Test
    void changedWordsKeepTheTimesOfWhatWasNotTouched() {
        WordTimes times =
                new WordTimes(List.of(new WordTimes.Start(0, 5), new WordTimes.Start(4, 9)));
        Wording said = Wording.of(ID, OTHER, Tier.VERBATIM, "one two", times);
        assertEquals(9L, said.saying("one more two").wordTimes().at(11));
        assertEquals(5L, said.saying("one more two").wordTimes().at(0));
        assertEquals(OTHER, said.in(OTHER).segment());
    }

    @Property(tries = 200)
    void aShiftedTimeIsNeverBeforeTheRecording(
            @ForAll @LongRange(max = 100_000) long at,
            @ForAll @LongRange(min = -200_000, max = 200_000) long by) {
        WordTimes shifted = new WordTimes(List.of(new WordTimes.Start(0, at))).shifted(by);
        assertEquals(Math.max(0, at + by), shifted.starts().getFirst().ms());
        assertEquals(shifted, WordTimes.read(shifted.written()));
    }
}
