package org.dalil.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way back and forward is the one a browser would remember.
class NavigatorTest {
    private static final Intent SOURCES = new Intent.ToSection(Section.SOURCES);
    private static final Intent CLAIMS = new Intent.ToSection(Section.CLAIMS);
    private static final Intent PEOPLE = new Intent.ToSection(Section.PEOPLE);
    private static final Intent PLACES = new Intent.ToSection(Section.PLACES);
    private final List<Intent> shown = new ArrayList<>();
    private final Navigator navigator = new Navigator();

    @BeforeEach
    void follow() {
        navigator.shownBy(shown::add);
    }

    @Test
    void nobodyIsAnywhereAtFirstAndStepsDoNothing() {
        navigator.back();
        navigator.forward();
        assertEquals(Optional.empty(), navigator.here());
        assertTrue(shown.isEmpty());
    }

    @Test
    void stepsGoBackAndForwardInOrder() {
        navigator.go(SOURCES);
        navigator.go(CLAIMS);
        navigator.go(PEOPLE);
        navigator.back();
        navigator.back();
        navigator.back();
        assertEquals(Optional.of(SOURCES), navigator.here());
        navigator.forward();
        navigator.forward();
        navigator.forward();
        assertEquals(Optional.of(PEOPLE), navigator.here());
        assertEquals(List.of(SOURCES, CLAIMS, PEOPLE, CLAIMS, SOURCES, CLAIMS, PEOPLE), shown);
    }

    @Test
    void goingSomewhereNewForgetsTheWayForward() {
        navigator.go(SOURCES);
        navigator.go(CLAIMS);
        navigator.back();
        navigator.go(PEOPLE);
        navigator.forward();
        assertEquals(Optional.of(PEOPLE), navigator.here());
        navigator.back();
        assertEquals(Optional.of(SOURCES), navigator.here());
    }

    @Test
    void goingWhereOneIsShowsAgainAndKeepsBothWays() {
        navigator.go(SOURCES);
        navigator.go(CLAIMS);
        navigator.go(PEOPLE);
        navigator.back();
        navigator.go(CLAIMS);
        assertEquals(CLAIMS, shown.getLast());
        assertEquals(5, shown.size());
        navigator.forward();
        assertEquals(Optional.of(PEOPLE), navigator.here(), "the way forward stayed");
        navigator.back();
        navigator.back();
        assertEquals(Optional.of(SOURCES), navigator.here(), "one step, not two");
    }

    @Test
    void walkingAListMovesThePlaceWithoutBuryingTheWay() {
        navigator.go(SOURCES);
        navigator.go(CLAIMS);
        navigator.isAt(PEOPLE);
        navigator.isAt(PLACES);
        assertEquals(List.of(SOURCES, CLAIMS), shown, "nothing is shown for it");
        navigator.back();
        assertEquals(Optional.of(SOURCES), navigator.here());
        navigator.forward();
        assertEquals(Optional.of(PLACES), navigator.here(), "forward leads to where one left");
    }

    @Test
    void whatLiesOverTheScreenIsNoPlaceToComeBackTo() {
        Intent lists = new Intent.ToTerms("role", "Victim");
        navigator.go(SOURCES);
        navigator.go(CLAIMS);
        navigator.go(lists);
        assertEquals(Optional.of(CLAIMS), navigator.here());
        navigator.go(PEOPLE);
        navigator.back();
        assertEquals(List.of(SOURCES, CLAIMS, lists, PEOPLE, CLAIMS), shown);
    }
}
