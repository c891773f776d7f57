package org.dalil.testimony.transcript.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// Marks are found among words, in English and Russian, and nothing else is taken for one.
class MarksTest {
    private static List<MarkKind> kinds(String words) {
        return Marks.in(words).stream().map(Mark::kind).toList();
    }

    @Test
    void theyAreFoundWhereTheyStandInEitherLanguage() {
        String words = "He said [inaudible] and [Плачет] then [pause 3 s] [unclear: Karim?] left";
        assertEquals(
                List.of(MarkKind.INAUDIBLE, MarkKind.CRYING, MarkKind.PAUSE, MarkKind.UNCLEAR),
                kinds(words));
        Mark last = Marks.in(words).getLast();
        assertEquals("[unclear: Karim?]", words.substring(last.start(), last.end()));
        assertEquals("Karim?", last.detail());
        assertEquals("3 s", Marks.in(words).get(2).detail());
        assertEquals("He said and then left", Marks.without(words));
    }

    @Test
    void whatIsNoMarkStaysWords() {
        for (String words :
                List.of(
                        "[sic]",
                        "[1]",
                        "[]",
                        "[inaudible",
                        "inaudible]",
                        "[in\naudible]",
                        "[[]]")) {
            assertEquals(List.of(), kinds(words), words);
            assertEquals(words, Marks.without(words));
        }
        assertEquals(List.of(MarkKind.PAUSE), kinds("[[pause]"));
    }

    @ParameterizedTest
    @EnumSource(MarkKind.class)
    void whatIsWrittenIsRead(MarkKind kind) {
        for (String language : List.of("en", "ru", "uz")) {
            for (String detail : new String[] {null, "3 s"}) {
                String written = new Mark(kind, 0, 0, detail).written(language);
                Mark read = Marks.in(written).getFirst();
                assertEquals(new Mark(kind, 0, written.length(), detail), read);
            }
        }
    }

    @Property(tries = 300)
    void anyTextIsReadAndMarksNeverOverlap(@ForAll String words) {
        int end = 0;
        for (Mark one : Marks.in(words + "[pause]" + words)) {
            assertTrue(one.start() >= end && one.end() > one.start());
            end = one.end();
        }
    }

    @Test
    void aMegabyteOfBracketsTakesNoTime() {
        assertEquals(List.of(), kinds("[".repeat(1 << 20)));
        assertEquals(List.of(), kinds("[a".repeat(1 << 19)));
    }
}
