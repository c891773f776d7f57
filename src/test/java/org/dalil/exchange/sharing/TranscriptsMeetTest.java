package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.source.Source;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Two people work on one transcript on two laptops: what both wrote is there when they meet.
class TranscriptsMeetTest {
    private static final Tier RUSSIAN = Tier.translation("ru");
    private Laptops laptops;
    private Casefile ours;
    private Casefile theirs;
    private Bench here;
    private Bench there;
    private Transcript one;

    @BeforeEach
    void open() throws Exception {
        laptops = new Laptops();
        ours = laptops.next();
        theirs = laptops.next();
        here = new Bench(ours.holdings());
        there = new Bench(theirs.holdings());
        Source source = here.source("Testimony");
        one = here.conversation(here.recording(source, ours.vault().blobs()), source);
        laptops.give(ours, theirs);
    }

    @AfterEach
    void close() throws Exception {
        laptops.close();
    }

    private void meet() throws Exception {
        laptops.give(ours, theirs);
        laptops.give(theirs, ours);
    }

    @Test
    void oneCleansWhileTheOtherTranslates() throws Exception {
        here.segments.write(one, here.at(one, 1), Tier.CLEAN, "They took him.");
        there.segments.write(one, there.at(one, 1), RUSSIAN, "Его увели");
        meet();
        for (Bench each : List.of(here, there)) {
            SegmentWords words = each.text(one).segments().get(1);
            assertEquals("They took him.", words.words(Tier.CLEAN));
            assertEquals("Его увели", words.words(RUSSIAN));
        }
        assertEquals(here.text(one), there.text(one));
    }

    @Test
    void whatBothWroteForOneTierIsKeptTwice() throws Exception {
        here.segments.write(one, here.at(one, 1), RUSSIAN, "Его увели");
        there.segments.write(one, there.at(one, 1), RUSSIAN, "Его забрали");
        meet();
        SegmentWords words = here.text(one).segments().get(1);
        assertEquals(1, words.beside(RUSSIAN).size());
        assertTrue(
                List.of("Его увели", "Его забрали")
                        .containsAll(
                                List.of(
                                        words.words(RUSSIAN),
                                        words.beside(RUSSIAN).getFirst().words())));
        assertEquals(words, there.text(one).segments().get(1), "the same one first on both");
        here.segments.merge(one, here.at(one, 2));
        assertEquals(
                1, here.text(one).segments().get(1).beside(RUSSIAN).size(), "also when joined");
    }

    @Test
    void segmentsPutAtOnePlaceStandInOneOrderOnBoth() throws Exception {
        Segment ourOwn = here.segments.insert(one, here.at(one, 1), 5L, null, null);
        Segment theirOwn = there.segments.insert(one, there.at(one, 1), 7L, null, null);
        assertEquals(ourOwn.orderKey(), theirOwn.orderKey());
        meet();
        assertEquals(here.lines(one), there.lines(one));
        assertEquals(6, here.lines(one).size());
        Segment between = here.segments.insert(one, here.at(one, 2), 6L, null, null);
        assertEquals(between, here.at(one, 3));
        assertEquals(7, here.lines(one).size());
    }

    @Test
    void aNewSegmentOfTheirsStandsBesideWhatWeSplit() throws Exception {
        here.segments.split(one, here.at(one, 1), Tier.VERBATIM, 10, 4_000L);
        Segment last = there.segments.insert(one, there.at(one, 3), 10_000L, null, null);
        there.segments.write(one, last, Tier.VERBATIM, "Soldiers.");
        laptops.give(theirs, ours);
        assertEquals(
                List.of(
                        "0-2000 I: What did you see?",
                        "2000-4000 W1: They took",
                        "4000-6000 W1: him away",
                        "6000-9000 W1: at night [pause 2 s] with dogs",
                        "9000-10000 I: Who?",
                        "10000-null ?: Soldiers."),
                here.lines(one));
    }
}
