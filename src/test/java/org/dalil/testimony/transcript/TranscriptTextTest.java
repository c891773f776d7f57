package org.dalil.testimony.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.testimony.transcript.TimeRemark.Oddity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is read of a whole transcript, without a casefile.
class TranscriptTextTest {
    private static final UUID ID = new UUID(1, 1);

    private static Wording wording(int number, UUID segment, Tier tier, String words) {
        return Wording.of(new UUID(8, number), segment, tier, words, WordTimes.NONE);
    }

    private static SegmentWords timed(int number, @Nullable Long start, @Nullable Long end) {
        UUID id = new UUID(7, number);
        Segment segment =
                new Segment(
                        id, ID, OrderKey.row(20).get(number), start, end, null, true, null, null);
        return new SegmentWords(segment, List.of());
    }

    private static TranscriptText text(SegmentWords... segments) {
        return new TranscriptText(
                Transcript.of(ID, new UUID(4, 4), null, "T"), List.of(), List.of(segments));
    }

    private static List<Oddity> odd(SegmentWords... segments) {
        return text(segments).remarks().stream().map(TimeRemark::what).toList();
    }

    @Test
    void whatTouchesIsNotOddAndWhatHasNoTimeSaysNothing() {
        assertEquals(List.of(), odd(timed(0, 0L, 5L), timed(1, 5L, 9L), timed(2, 20L, 20L)));
        assertEquals(List.of(), odd(timed(0, null, null), timed(1, null, 9L), timed(2, 9L, null)));
        assertEquals(List.of(Oddity.OVERLAPS), odd(timed(0, 0L, 5L), timed(1, 4L, 9L)));
        assertEquals(
                List.of(Oddity.OVERLAPS),
                odd(timed(0, 0L, 50L), timed(1, null, null), timed(2, 4L, 9L)));
        assertEquals(List.of(Oddity.OUT_OF_ORDER), odd(timed(0, 9L, 10L), timed(1, 4L, 5L)));
        assertEquals(List.of(Oddity.BACKWARDS), odd(timed(0, 9L, 1L)));
    }

    @Test
    void eachTierIsToldOnceAndThoseOfLaterVersionsLast() {
        UUID id = new UUID(7, 0);
        Tier sung = new Tier("sung", null);
        SegmentWords one =
                new SegmentWords(
                        timed(0, null, null).segment(),
                        List.of(
                                wording(1, id, sung, "la"),
                                wording(2, id, Tier.translation("uz"), "bir"),
                                wording(3, id, Tier.translation("ru"), "один"),
                                wording(4, id, Tier.INTERPRETER, "one"),
                                wording(5, id, Tier.VERBATIM, "one")));
        assertEquals(
                List.of(
                        Tier.VERBATIM,
                        Tier.translation("uz"),
                        Tier.translation("ru"),
                        Tier.INTERPRETER,
                        sung),
                text(one, one).tiers());
        assertEquals("один", one.words(Tier.translation("ru")));
        assertEquals("", one.words(Tier.CLEAN));
    }

    @Test
    void whatTwoLaptopsWroteApartIsBothThere() {
        UUID id = new UUID(7, 0);
        Wording first = wording(1, id, Tier.CLEAN, "as we heard it");
        Wording second = wording(2, id, Tier.CLEAN, "as they heard it");
        SegmentWords one = new SegmentWords(timed(0, null, null).segment(), List.of(first, second));
        assertEquals(Optional.of(first), one.in(Tier.CLEAN));
        assertEquals(List.of(second), one.beside(Tier.CLEAN));
        assertEquals(List.of(), one.beside(Tier.VERBATIM));
    }

    @Test
    void segmentsOfOneKeyFollowByTheirIds() {
        List<Segment> segments = new ArrayList<>();
        for (int i = 5; i > 0; i--) {
            segments.add(timed(i, null, null).segment().at("V"));
        }
        segments.sort(Segment.ORDER);
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L),
                segments.stream().map(one -> one.id().getLeastSignificantBits()).toList());
    }

    @Test
    void aSegmentIsToldOtherwiseFieldByField() {
        Segment one = timed(0, 1L, 2L).segment();
        assertTrue(one.during(9L, 2L).isBackwards());
        assertEquals(one, one.during(1L, 2L).by(null).turning(true).flagged(null, null));
        Segment flagged = one.flagged("violence", "beating").turning(false).by(ID);
        assertEquals("violence", flagged.flag());
        assertEquals(ID, flagged.speaker());
        assertEquals(one.orderKey(), flagged.orderKey());
        Wording words = wording(1, one.id(), Tier.VERBATIM, "one two");
        assertEquals(ID, words.in(ID).segment());
        assertEquals("one", words.saying("one").words());
        assertEquals(Tier.VERBATIM, words.tier());
    }

    @Test
    void codesThatThisVersionDoesNotKnowReadAsTheLeastThatIsSaid() {
        assertEquals(TranscriptStatus.BEGUN, TranscriptStatus.of("printed"));
        assertEquals(TranscriptStatus.CHECKED, TranscriptStatus.of("checked"));
        assertEquals(Optional.empty(), Layer.ofCode("sung"));
        assertEquals(Optional.of(Layer.CLEAN), Layer.ofCode("clean"));
        assertEquals(TranscriptKind.MACHINE_DRAFT, TranscriptKind.of("machine_draft"));
    }
}
