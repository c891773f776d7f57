package org.dalil.testimony.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kit.BareCasefile;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.edit.Cut;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

/// The very letter is found while it is there, also behind cuts; what is gone is found by its time.
class ResumptionTest {
    private static final Tier SPOKEN = Tier.VERBATIM;
    private BareCasefile casefile;
    private Bench bench;
    private Transcript transcript;
    private UUID answer;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        bench = new Bench(casefile.holdings);
        transcript = bench.conversation(null, bench.source("Testimony"));
        answer = bench.at(transcript, 1).id();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Spot spot(int caret, @Nullable Long ms) {
        return new Spot(answer, SPOKEN, caret, ms);
    }

    private Resumption found(Spot spot) throws Exception {
        return Resumption.in(bench.text(transcript), spot).orElseThrow();
    }

    private int index(Resumption one) throws Exception {
        TranscriptText text = bench.text(transcript);
        for (int i = 0; i < text.segments().size(); i++) {
            if (text.segments().get(i).segment().id().equals(one.segment())) {
                return i;
            }
        }
        return -1;
    }

    private void cut(int at, @Nullable Long ms) throws Exception {
        bench.segments.split(
                transcript, answer, new Cut(bench.segments.fresh(), SPOKEN, at, ms), one -> one);
    }

    @Test
    void whereNothingChangedItIsTheVeryLetter() throws Exception {
        assertEquals(new Resumption(answer, 5, true), found(spot(5, 99_000L)));
        assertEquals(new Resumption(answer, 18, true), found(spot(18, null)));
    }

    @Test
    void beforeACutItStaysAndBehindOneItIsFoundThere() throws Exception {
        cut(9, 4_000L); // They took | him away
        assertEquals(new Resumption(answer, 5, true), found(spot(5, 5_000L)));
        Resumption behind = found(spot(14, 5_000L));
        assertEquals(2, index(behind));
        assertEquals(4, behind.offset(), "before away");
        assertTrue(behind.exact());
        assertEquals("him away", words(2));
        cut(4, 3_000L);
        assertEquals(4, found(spot(14, 5_000L)).offset(), "behind two cuts");
        assertEquals(3, index(found(spot(14, 5_000L))));
    }

    private String words(int index) throws Exception {
        return bench.text(transcript).segments().get(index).words(SPOKEN);
    }

    @Test
    void ofWordsMadeShorterItIsTheEnd() throws Exception {
        bench.segments.write(transcript, answer, SPOKEN, "They");
        assertEquals(new Resumption(answer, 4, false), found(spot(15, 5_000L)));
        assertEquals(new Resumption(answer, 4, false), found(spot(15, null)));
    }

    @Test
    void whatWasJoinedOrRemovedIsFoundByItsTime() throws Exception {
        bench.segments.merge(transcript, bench.at(transcript, 2));
        Spot gone = new Spot(new UUID(1, 2), SPOKEN, 3, 7_000L);
        assertEquals(answer, found(gone).segment());
        assertFalse(found(gone).exact());
        bench.segments.remove(transcript, bench.at(transcript, 1));
        assertEquals(0, index(found(gone)));
    }

    @Test
    void withoutTimeOrSegmentNothingIsGuessed() throws Exception {
        assertEquals(
                Optional.empty(),
                Resumption.in(bench.text(transcript), new Spot(new UUID(1, 2), SPOKEN, 3, null)));
        Transcript bare =
                bench.transcripts.add(
                        bench.transcripts.blank(transcript.source(), null, "Bare"),
                        java.util.List.of());
        assertEquals(
                Optional.empty(), Resumption.in(bench.text(bare), new Spot(null, SPOKEN, 0, 5L)));
    }

    @Property(tries = 60)
    void whateverWasKeptItIsAPlaceInTheWords(
            @ForAll @IntRange(max = 60) int caret,
            @ForAll @IntRange(max = 12_000) int ms,
            @ForAll @IntRange(min = -1, max = 3) int at,
            @ForAll boolean timed)
            throws Exception {
        if (bench == null) {
            open();
        }
        TranscriptText text = bench.text(transcript);
        UUID segment = at < 0 ? null : text.segments().get(at).segment().id();
        Resumption.in(text, new Spot(segment, SPOKEN, caret, timed ? (long) ms : null))
                .ifPresent(one -> {
                    SegmentWords in = text.segment(one.segment()).orElseThrow();
                    assertTrue(one.offset() <= in.words(SPOKEN).length());
                    Segment there = in.segment();
                    assertTrue(one.exact() || segment == null || there.startMs() != null);
                });
    }
}
