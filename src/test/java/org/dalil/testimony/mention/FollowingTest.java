package org.dalil.testimony.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.testimony.mention.Following.Span;
import org.dalil.testimony.transcript.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.UUID;

/// Words are followed through edits of what they stand in, and found again where nobody did.
class FollowingTest {
    private static final UUID ID = new UUID(1, 2);

    /// The first text between brackets, before and after an edit.
    @ParameterizedTest
    @CsvSource({
        "saw [Ivan] there, then they saw [Ivan] there",
        "saw [Ivan] there, saw [Ivan] at night there",
        "saw [Ivan] there, [Ivan] there",
        "saw [Ivan] there, saw [Ivan]",
        "saw [Alev] there, saw [Aliev] there",
        "saw [Алиев] there, saw [Алиева] there",
        "saw [Karimov] there, saw [Каримов] there",
        "saw [Ivan Petrov] there, saw [Ivan] there",
        "saw [Ivan] there, saw [] there",
        "saw [Ivan] there, saw []Dogs there",
        "[Ivan] saw Ivan, then [Ivan] saw Ivan",
        "Ivan saw [Ivan], Petr saw [Ivan]",
        "'the [Ivan] ran, the dog ran', 'a [Ivan] ran, a dog ran'",
        "the old [Ivan] and the, they and [Ivan] so the",
    })
    void aWordIsFollowed(String before, String after) {
        Span was = span(before);
        Span now = span(after);
        assertEquals(now, Following.through(was, plain(before), plain(after)));
    }

    private static Span span(String marked) {
        return new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    }

    private static String plain(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    @Test
    void severalEditsAtOnceLeaveEachWordItsPlace() {
        String before = "Alev and Alev met Alev; nobody saw Petr.";
        String after = "Aliev and Aliev met Aliev; nobody saw Petr.";
        int from = before.indexOf("Alev", 5);
        Span second = Following.through(new Span(from, from + 4), before, after);
        assertEquals(after.indexOf("Aliev", 5), second.start());
        assertEquals("Aliev", after.substring(second.start(), second.end()));
        int petr = before.indexOf("Petr");
        Span last = Following.through(new Span(petr, petr + 4), before, after);
        assertEquals("Petr", after.substring(last.start(), last.end()));
    }

    @Property(tries = 300)
    void whatIsWrittenElsewhereLeavesTheWordsAsTheyWere(
            @ForAll("texts") String head,
            @ForAll("texts") String tail,
            @ForAll("texts") String newHead,
            @ForAll("texts") String newTail) {
        String before = head + " Zulfiya " + tail;
        String edited = newHead + " Zulfiya " + tail;
        Span was = new Span(head.length() + 1, head.length() + 8);
        Span once = Following.through(was, before, edited);
        assertEquals("Zulfiya", edited.substring(once.start(), once.end()));
        String twice = newHead + " Zulfiya " + newTail;
        Span then = Following.through(once, edited, twice);
        assertEquals(new Span(newHead.length() + 1, newHead.length() + 8), then);
    }

    @Property(tries = 300)
    void whateverIsWrittenThePlaceIsWithinIt(
            @ForAll("texts") String before,
            @ForAll("texts") String after,
            @ForAll @IntRange(max = 60) int start,
            @ForAll @IntRange(max = 60) int length) {
        Span now = Following.through(new Span(start, start + length), before, after);
        assertTrue(now.start() >= 0 && now.start() <= now.end());
        assertTrue(now.end() <= after.length());
        Span back = Following.through(now, after, before);
        assertTrue(back.end() <= before.length());
    }

    private static Mention mention(String words, String prefix, String suffix, int start) {
        return new Mention(
                ID,
                ID,
                MentionPlace.spoken(ID, Tier.VERBATIM, start, start + words.length()),
                new MentionWords(words, prefix, suffix, null, null),
                Meaning.of(new RecordRef(RecordKind.AGENT, ID)));
    }

    @Test
    void whatOthersMovedIsFoundByTheWordsAroundIt() {
        Mention one = mention("Ivan", "they took ", " away", 10);
        PlacedMention here = Following.in(one, "Ivan ran. Before that they took Ivan away, Ivan!");
        assertEquals(MentionState.STANDS, here.state());
        assertEquals(32, here.start());
        assertEquals(MentionState.REMOVED, Following.in(one, "nobody was there").state());
        assertEquals("Ivan", Following.in(one, "").words());
        assertEquals(0, Following.in(one, "").end());
        PlacedMention far = Following.in(mention("Ivan", "", "", 9_999), "Ivan");
        assertEquals(0, far.start(), "beyond the words it is looked for in them");
        PlacedMention other = Following.in(mention("Ivan", "", "", 0), "Ivana left");
        assertEquals("Ivan", other.words());
    }

    @Test
    void anEmptyPlaceStaysEmpty() {
        Mention gone = mention("Ivan", "", "", 3).at(mention("x", "", "", 3).place().at(3, 3));
        PlacedMention placed = Following.in(gone, "saw Ivan");
        assertEquals(MentionState.REMOVED, placed.state());
        assertFalse(placed.overlaps(0, 8));
        assertEquals(new Span(9, 9), Following.through(new Span(3, 3), "saw", "first saw"));
    }

    @Test
    void wordsAreAlikeAcrossAlphabetsAndNotByChance() {
        assertTrue(Following.alike("Каримов", "Karimov"));
        assertTrue(Following.alike("Zulfia", "Zulfiya"));
        assertFalse(Following.alike("Ivan", "Dogs"));
        assertFalse(Following.alike("Ivan", " "));
        assertFalse(Following.alike("…", "!"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab. яЯ\n😀".toCharArray()).ofMaxLength(30);
    }
}
