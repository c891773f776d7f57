package org.dalil.testimony.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.dalil.testimony.transcript.version.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.UUID;

/// What the parts of a mention say, and what none can be made of.
class MeaningTest {
    private static final UUID ID = new UUID(1, 2);
    private static final RecordRef SOMEBODY = new RecordRef(RecordKind.AGENT, ID);

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void wordsMeanPeoplePlacesAndEventsAndNothingElse(RecordKind kind) {
        RecordRef target = new RecordRef(kind, ID);
        if (Meaning.MEANT.contains(kind)) {
            assertEquals(target, Meaning.of(target).means());
            assertEquals(target, Meaning.not(target).denied());
        } else {
            assertThrows(IllegalArgumentException.class, () -> Meaning.of(target));
            assertThrows(IllegalArgumentException.class, () -> Meaning.not(target));
        }
    }

    @Test
    void theyMeanSomethingOrTheyDoNot() {
        assertNull(Meaning.of(SOMEBODY).denied());
        assertNull(Meaning.not(SOMEBODY).means());
        assertEquals(SOMEBODY, Meaning.not(SOMEBODY).about());
        assertTrue(Meaning.not(SOMEBODY).isAbout(Meaning.of(SOMEBODY)));
        RecordRef place = new RecordRef(RecordKind.PLACE, ID);
        assertFalse(Meaning.of(place).isAbout(Meaning.of(SOMEBODY)));
        assertThrows(IllegalArgumentException.class, () -> new Meaning("agent", ID, ID));
        assertThrows(IllegalArgumentException.class, () -> new Meaning(null, ID, null));
        assertThrows(IllegalArgumentException.class, () -> new Meaning("ghost", null, ID));
        Meaning left = new Meaning("ghost", null, null);
        assertNull(left.about(), "whom it was about stayed on another laptop");
    }

    @Test
    void placesAreWithinOneTextOrOneLayer() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new MentionPlace(ID, "clean", null, ID, 0, 1),
                "in both");
        assertThrows(
                IllegalArgumentException.class,
                () -> new MentionPlace(ID, null, null, null, 0, 1),
                "in no layer");
        assertThrows(IllegalArgumentException.class, () -> MentionPlace.written(ID, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> MentionPlace.written(ID, 2, 1));
        assertNull(MentionPlace.written(ID, 0, 1).tier());
        assertTrue(MentionPlace.written(ID, 1, 1).isEmpty());
        MentionPlace place = MentionPlace.spoken(ID, Tier.CLEAN, 3, 7);
        assertTrue(place.overlaps(6, 9) && place.overlaps(0, 4) && place.overlaps(4, 5));
        assertFalse(place.overlaps(7, 9) || place.overlaps(0, 3));
        assertEquals(Tier.CLEAN, place.in(new UUID(5, 5), 0, 4).tier());
        assertTrue(place.isIn(wording(Tier.CLEAN, "")));
        assertFalse(place.isIn(wording(Tier.VERBATIM, "")));
    }

    @Test
    void wordsAreSomeAndHeardAfterTheBeginning() {
        for (String none : List.of("", " ", "\n\t")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new MentionWords(none, "", "", null, null));
        }
        assertThrows(
                IllegalArgumentException.class, () -> new MentionWords("x", "", "", -1L, null));
        assertThrows(
                IllegalArgumentException.class, () -> new MentionWords("x", "", "", null, -1L));
    }

    private static Wording wording(Tier tier, String words) {
        return Wording.of(ID, ID, tier, words, WordTimes.read("0:1000 5:1500 10:2500"));
    }

    private static SegmentWords segment(String words) {
        Segment segment = new Segment(ID, ID, "V", 900L, 4_000L, null, false, null, null);
        return new SegmentWords(segment, List.of(wording(Tier.VERBATIM, words)));
    }

    @Test
    void chosenWordsHaveTheirOwnSeconds() throws Exception {
        SegmentWords in = segment("They took  him away");
        Stretch one = Stretch.spoken(ID, in, new Quote(ID, Tier.VERBATIM, 4, 10));
        assertEquals("took", one.words().quote());
        assertEquals(1_500L, one.words().startMs());
        assertEquals(2_500L, one.words().endMs(), "until the next word begins");
        Stretch all = Stretch.spoken(ID, in, Quote.all(ID, Tier.VERBATIM));
        assertEquals(900L, all.words().startMs());
        assertEquals(4_000L, all.words().endMs());
    }

    @Test
    void noLetterIsCutInTwo() throws Exception {
        SegmentWords in = segment("a 😀 b");
        Stretch one = Stretch.spoken(ID, in, new Quote(ID, Tier.VERBATIM, 3, 4));
        assertEquals("😀", one.words().quote());
        assertEquals(2, one.place().start());
    }

    @Test
    void blanksAreNoWords() {
        SegmentWords in = segment("a \n\t b");
        assertThrows(
                TestimonyException.class,
                () -> Stretch.spoken(ID, in, new Quote(ID, Tier.VERBATIM, 1, 4)));
        assertThrows(
                TestimonyException.class,
                () -> Stretch.spoken(ID, in, new Quote(ID, Tier.VERBATIM, 5, 2)));
        assertThrows(
                TestimonyException.class,
                () -> Stretch.written(ID, ID, new Locator(0, 2, "  ", "", "", null)));
    }
}
