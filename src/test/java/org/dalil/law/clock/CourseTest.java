package org.dalil.law.clock;

import static org.dalil.law.Lawyer.date;
import static org.dalil.law.Lawyer.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.law.Certainty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What turns amount to on a day, by every reading of their dates.
class CourseTest {
    private static final Set<String> ON = Set.of("on");
    private static final Set<String> OFF = Set.of("off");
    private static final LocalDate FIRST = LocalDate.of(2006, 8, 1);

    private static Turn turn(long claim, String state, @Nullable String edtf, boolean negated) {
        DateValue when = edtf == null ? null : date(edtf);
        return new Turn(id(claim), state, when, negated, Onset.of(when));
    }

    private static Answer on(String day, Turn... turns) {
        return new Course(List.of(turns)).holds(ON, OFF, LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2006-08-15, 2006-08-14, NO",
        "2006-08-15, 2006-08-15, CERTAIN",
        "2006-08, 2006-08-15, POSSIBLE",
        "2006-08, 2006-08-31, CERTAIN",
        "../2006-08-03, 2005-01-01, POSSIBLE",
        "../2006-08-03, 2006-08-03, CERTAIN",
        "2014/.., 2014-06-01, POSSIBLE",
        "2014/.., 2030-01-01, CERTAIN",
        "2014/, 2030-01-01, CERTAIN",
        "2006-11-28/2006-12-01, 2006-11-30, POSSIBLE",
        "2006-08-15?, 2020-01-01, POSSIBLE",
        "2006~, 2020-01-01, POSSIBLE",
        "XXXX-06-09, 2020-01-01, POSSIBLE"
    })
    void aStateHasBegunAsItsDateTells(String edtf, String day, Certainty expected) {
        assertEquals(expected, on(day, turn(1, "on", edtf, false)).certainty());
    }

    @Test
    void withoutADateItIsPossibleAndTheReasonIsSaid() {
        Answer answer = on("2006-08-15", turn(1, "on", null, false));
        assertEquals(Certainty.POSSIBLE, answer.certainty());
        assertEquals("law.reason.undated", answer.reasons().getFirst().key());
        DateValue words = DateValue.words("last month", DateBasis.RELATIVE_UNRESOLVED);
        Turn unresolved = new Turn(id(1), "on", words, false, Onset.of(words));
        Answer leaning = new Course(List.of(unresolved)).holds(ON, OFF, FIRST);
        assertEquals("law.reason.date-open", leaning.reasons().getFirst().key());
    }

    @Test
    void whatEndedHoldsNoLongerAndCanBeginAgain() {
        Turn begun = turn(1, "on", "2006-08-15", false);
        Turn over = turn(2, "off", "2006-10-01", false);
        Turn again = turn(3, "on", "2007-01-02", false);
        assertEquals(Certainty.CERTAIN, on("2006-09-30", begun, over).certainty());
        assertEquals(Certainty.NO, on("2006-10-01", begun, over).certainty());
        Answer later = on("2007-02-01", begun, over, again);
        assertEquals(Certainty.CERTAIN, later.certainty());
        assertEquals(date("2007-01-02"), later.since());
        assertEquals(List.of(id(3)), later.claims());
    }

    @Test
    void onOneDayNobodyKnowsWhichCameLast() {
        Answer answer =
                on(
                        "2006-08-15",
                        turn(1, "on", "2006-08-15", false),
                        turn(2, "off", "2006-08-15", false));
        assertEquals(Certainty.POSSIBLE, answer.certainty());
        assertEquals("law.reason.order-open", answer.reasons().getFirst().key());
    }

    @Test
    void whatIsDeniedIsNotCertainAndADenialOfEarlierTimesDeniesNothing() {
        Turn begun = turn(1, "on", "2006-08-15", false);
        assertEquals(
                "law.reason.denied",
                on("2006-09-01", begun, turn(2, "on", "2006-08-20", true))
                        .reasons()
                        .getFirst()
                        .key());
        assertEquals(
                Certainty.CERTAIN,
                on("2006-09-01", begun, turn(2, "on", "2006-07-01", true)).certainty());
        assertEquals(Certainty.NO, on("2006-09-01", turn(2, "on", null, true)).certainty());
        assertEquals(
                Certainty.POSSIBLE,
                on(
                                "2006-12-01",
                                begun,
                                turn(2, "off", "2006-10-01", false),
                                turn(3, "off", "2006-11-01", true))
                        .certainty());
    }

    @Property(tries = 300)
    void theOrderOfClaimsDoesNotMatter(
            @ForAll("turns") List<Turn> turns, @ForAll("days") LocalDate day, @ForAll int seed) {
        List<Turn> mixed = new ArrayList<>(turns);
        Collections.shuffle(mixed, new Random(seed));
        assertEquals(new Course(turns).holds(ON, OFF, day), new Course(mixed).holds(ON, OFF, day));
    }

    @Property(tries = 300)
    void whatSaysThatItHoldsNeverMakesItLessSure(
            @ForAll("turns") List<Turn> turns,
            @ForAll("days") LocalDate day,
            @ForAll("dates") String edtf) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn(999, "on", edtf, false));
        assertTrue(sure(more, day).compareTo(sure(turns, day)) >= 0);
        List<Turn> ended = new ArrayList<>(turns);
        ended.add(turn(999, "off", edtf, false));
        assertTrue(sure(ended, day).compareTo(sure(turns, day)) <= 0);
    }

    @Property(tries = 300)
    void narrowerDatesNeverTurnYesIntoNo(
            @ForAll("turns") List<Turn> turns, @ForAll("days") LocalDate day, @ForAll int seed) {
        Random random = new Random(seed);
        Certainty before = sure(turns, day);
        Certainty after = sure(turns.stream().map(one -> narrowed(one, random)).toList(), day);
        if (before != Certainty.POSSIBLE) {
            assertEquals(before, after);
        }
    }

    @Property(tries = 200)
    void withoutAClaimThatSaysSoItNeverHolds(
            @ForAll("turns") List<Turn> turns, @ForAll("days") LocalDate day) {
        List<Turn> others =
                turns.stream().filter(one -> one.negated() || !one.state().equals("on")).toList();
        assertEquals(Answer.NO, new Course(others).holds(ON, OFF, day));
        assertNotEquals(Certainty.NO, sure(List.of(turn(1, "on", "../2006-07-01", false)), day));
    }

    private static Certainty sure(List<Turn> turns, LocalDate day) {
        return new Course(turns).holds(ON, OFF, day).certainty();
    }

    private static Turn narrowed(Turn turn, Random random) {
        LocalDate from = turn.onset().earliest() == null ? FIRST : turn.onset().earliest();
        LocalDate to = turn.onset().latest() == null ? from.plusDays(60) : turn.onset().latest();
        if (to.isBefore(from)) {
            from = to;
        }
        LocalDate day = from.plusDays(random.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
        DateValue when = date(day.toString());
        return new Turn(turn.claim(), turn.state(), when, turn.negated(), Onset.of(when));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> days = days().map(LocalDate::toString);
        return Arbitraries.oneOf(
                days,
                days.map(day -> "../" + day),
                days.map(day -> day + "/.."),
                Combinators.combine(days(), Arbitraries.integers().between(0, 20))
                        .as((day, length) -> day + "/" + day.plusDays(length)),
                Arbitraries.of("2006-08", "2006-09", "XXXX-08-03", "2006-08-20?"));
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 900),
                        Arbitraries.of("on", "off", "other"),
                        dates(),
                        Arbitraries.integers().between(0, 5))
                .as((claim, state, edtf, negated) -> turn(claim, state, edtf, negated == 0))
                .list()
                .ofMaxSize(6);
    }
}
