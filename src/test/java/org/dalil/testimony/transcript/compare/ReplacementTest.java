package org.dalil.testimony.transcript.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/// What an edit replaced, unit for unit.
class ReplacementTest {
    /// As `old>new` with the place of the old.
    private static String replaced(String before, String after) {
        return Replacement.between(before, after).stream()
                .map(one ->
                        one.from()
                                + " "
                                + before.substring(one.from(), one.to())
                                + ">"
                                + after.substring(one.newFrom(), one.newTo()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "the dog, the dog, ''",
        "the dog, the old dog, '4 >old '",
        "the old dog, the dog, '4 old >'",
        "the dog, a dog, '0 the>a'",
        "the dog ran the way, a dog ran a way, '0 the>a; 12 the>a'",
        "Алев, Алиев, '2 >и'",
        "'a,b', 'a.b', '1 ,>.'",
        "'', all of it, '0 >all of it'",
        "all of it, '', '0 all of it>'",
        "one two three four, one 2 three 4, '4 two>2; 14 four>4'",
    })
    void whatWasReplacedIsTold(String before, String after, String wanted) {
        assertEquals(wanted, replaced(before, after));
    }

    @Property(tries = 400)
    void replacementsTurnOneTextIntoTheOther(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (Replacement one : Replacement.between(before, after)) {
            made.append(before, at, one.from()).append(after, one.newFrom(), one.newTo());
            at = one.to();
        }
        assertEquals(after, made.append(before.substring(at)).toString());
    }

    @Property(tries = 400)
    void theyStandApartInOrderAndTheirShiftsAddUp(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        int end = -1;
        int newEnd = -1;
        int shift = 0;
        for (Replacement one : Replacement.between(before, after)) {
            assertTrue(one.from() > end && one.newFrom() > newEnd, "something stands between");
            assertTrue(one.to() >= one.from() && one.newTo() >= one.newFrom());
            assertTrue(one.to() > one.from() || one.newTo() > one.newFrom(), "it is something");
            end = one.to();
            newEnd = one.newTo();
            shift += one.shift();
        }
        assertEquals(after.length() - before.length(), shift);
    }

    @Test
    void veryLongEditsAreOneReplacement() {
        String before = "a b ".repeat(5_000);
        String after = "c d ".repeat(5_000);
        assertEquals(1, Replacement.between(before, after).size());
        assertEquals(List.of(), Replacement.between(before, before));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab. яЯ\n😀".toCharArray()).ofMaxLength(30);
    }
}
