package org.dalil.testimony.transcript.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.testimony.transcript.OrderKey;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A transcript written out: always the same, and each segment’s words at their place.
class RenderedTest {
    private static final UUID ID = new UUID(1, 1);
    private static final Speaker WITNESS =
            new Speaker(
                    new UUID(2, 2),
                    ID,
                    "W1",
                    "Her name",
                    new UUID(3, 3),
                    SpeakerRole.WITNESS.code(),
                    1);

    private static SegmentWords segment(
            int number, @Nullable Long start, @Nullable UUID voice, String words) {
        UUID id = new UUID(7, number);
        return new SegmentWords(
                new Segment(
                        id, ID, OrderKey.row(50).get(number), start, null, voice, true, null, null),
                words.isEmpty()
                        ? List.of()
                        : List.of(
                                Wording.of(
                                        new UUID(8, number),
                                        id,
                                        Tier.VERBATIM,
                                        words,
                                        WordTimes.NONE)));
    }

    private static TranscriptText text(List<SegmentWords> segments) {
        return new TranscriptText(
                Transcript.of(ID, new UUID(4, 4), null, "T"), List.of(WITNESS), segments);
    }

    @Test
    void timesAndLabelsStandBeforeTheWordsWhereTheyAreKnown() {
        Rendered rendered =
                Rendered.of(
                        text(
                                List.of(
                                        segment(0, 36_000_000L + 61_001L, WITNESS.id(), "one"),
                                        segment(1, null, WITNESS.id(), "two\nlines"),
                                        segment(2, 5L, null, ""),
                                        segment(3, null, new UUID(9, 9), "three"))),
                        Tier.VERBATIM);
        assertEquals("[10:01:01.001] W1: one\nW1: two\nlines\nthree\n", rendered.text());
        assertEquals(3, rendered.places().places().size());
        assertEquals("", Rendered.of(text(List.of()), Tier.CLEAN).text());
    }

    @Property(tries = 200)
    void eachSegmentsWordsStandAtTheirPlace(@ForAll("texts") TranscriptText text) {
        Rendered one = Rendered.of(text, Tier.VERBATIM);
        assertEquals(one, Rendered.of(text, Tier.VERBATIM), "always the same");
        KeptPlaces read = KeptPlaces.read(one.places().written());
        assertEquals(one.places(), read);
        for (SegmentWords each : text.segments()) {
            String words = each.words(Tier.VERBATIM);
            var place = read.of(each.segment().id(), one.text());
            assertEquals(words.isEmpty(), place.isEmpty());
            place.ifPresent(at -> assertEquals(words, one.text().substring(at.start(), at.end())));
        }
        assertTrue(!one.text().contains("Her name"), "no name is ever kept");
    }

    @Provide
    Arbitrary<TranscriptText> texts() {
        Arbitrary<Long> starts = Arbitraries.longs().between(0, 40_000_000).injectNull(0.2);
        Arbitrary<UUID> voices = Arbitraries.of(WITNESS.id(), new UUID(9, 9)).injectNull(0.3);
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(30);
        return Combinators.combine(starts, voices, words)
                .as(Said::new)
                .list()
                .ofMaxSize(12)
                .map(RenderedTest::numbered);
    }

    /// What one segment says.
    private record Said(@Nullable Long start, @Nullable UUID voice, String words) {}

    private static TranscriptText numbered(List<Said> all) {
        List<SegmentWords> segments = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Said one = all.get(i);
            segments.add(segment(i, one.start(), one.voice(), one.words()));
        }
        return text(segments);
    }
}
