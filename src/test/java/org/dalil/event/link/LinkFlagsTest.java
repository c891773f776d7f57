package org.dalil.event.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What is flagged of links, and what is not; circles against a naive search.
class LinkFlagsTest {
    private final Map<UUID, DateValue> dates = new HashMap<>();

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private static EventLink link(int from, String kind, int to) {
        return new EventLink(id(from), kind, id(to), false, List.of(new UUID(from, to)));
    }

    private void date(int event, String edtf) {
        dates.put(id(event), DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED));
    }

    private List<LinkFlag> flags(EventLink link, EventLink... others) {
        List<EventLink> all = new ArrayList<>(List.of(others));
        all.add(link);
        return new LinkFlags(all, dates).of(link);
    }

    @Test
    void aLinkToItselfIsToldAsThatAndNotAsACircle() {
        assertEquals(List.of(new LinkFlag.Itself()), flags(link(1, "causes", 1)));
    }

    @Test
    void theWayRoundIsToldWithItsEvents() {
        EventLink closing = link(3, "precedes", 1);
        assertEquals(
                List.of(new LinkFlag.Circle(List.of(id(3), id(1), id(2), id(3)))),
                flags(closing, link(1, "precedes", 2), link(2, "precedes", 3)));
        assertEquals(
                List.of(),
                flags(link(1, "precedes", 4), link(1, "precedes", 2), link(2, "precedes", 1)),
                "what only leads away from a circle is not in it");
    }

    @Test
    void aCauseComesBeforeButAWholeIsNoTime() {
        assertEquals(1, flags(link(2, "causes", 1), link(1, "precedes", 2)).size());
        assertEquals(List.of(), flags(link(2, "encompasses", 1), link(1, "precedes", 2)));
        assertEquals(1, flags(link(2, "encompasses", 1), link(1, "encompasses", 2)).size());
        assertEquals(List.of(), flags(link(2, "own_repeats", 1), link(1, "precedes", 2)));
    }

    @Test
    void whatIsDeniedClosesNoCircle() {
        EventLink back = link(2, "precedes", 1);
        EventLink denied = new EventLink(id(1), "precedes", id(2), true, List.of());
        assertEquals(List.of(), flags(back, denied));
        assertEquals(List.of(), flags(denied, back));
        assertEquals(
                List.of(),
                flags(new EventLink(id(1), "causes", id(1), true, List.of())),
                "and is flagged for nothing");
    }

    @Test
    void theInnerLiesOutsideWhenNoDayIsCommon() {
        date(1, "2006-08");
        date(2, "2006-09-01");
        assertEquals(List.of(new LinkFlag.Outside()), flags(link(1, "encompasses", 2)));
        assertEquals(List.of(new LinkFlag.Outside()), flags(link(2, "encompasses", 1)));
        date(2, "2006");
        assertEquals(List.of(), flags(link(1, "encompasses", 2)), "some day of the year may do");
        dates.remove(id(2));
        assertEquals(List.of(), flags(link(1, "encompasses", 2)), "nothing is known");
    }

    @Test
    void onlyWhatLastsReachesBeyond() {
        date(1, "2006-08-10/2006-08-20");
        date(2, "2006-08-15/2006-08-25");
        assertEquals(List.of(new LinkFlag.Beyond()), flags(link(1, "encompasses", 2)));
        date(2, "2006-08-05/2006-08-15");
        assertEquals(List.of(new LinkFlag.Beyond()), flags(link(1, "encompasses", 2)));
        date(2, "2006-08-11/2006-08-20");
        assertEquals(List.of(), flags(link(1, "encompasses", 2)));
        date(2, "2006-08");
        assertEquals(List.of(), flags(link(1, "encompasses", 2)), "a month is not exact");
    }

    @Test
    void theLaterMustNotBeOverBeforeTheEarlierBegins() {
        date(1, "2006-08-03");
        date(2, "2006-08-02");
        for (String kind : List.of("precedes", "causes")) {
            assertEquals(List.of(new LinkFlag.Backwards()), flags(link(1, kind, 2)));
            assertEquals(List.of(), flags(link(2, kind, 1)));
        }
        date(2, "2006-08");
        assertEquals(List.of(), flags(link(1, "precedes", 2)));
    }

    @Test
    void aLongWayIsNoTrouble() {
        List<EventLink> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(link(i, "precedes", i + 1));
        }
        EventLink closing = link(20_000, "precedes", 0);
        chain.add(closing);
        List<LinkFlag> flags = new LinkFlags(chain, Map.of()).of(closing);
        assertEquals(20_002, ((LinkFlag.Circle) flags.getFirst()).way().size());
    }

    @Provide
    Arbitrary<List<EventLink>> webs() {
        Arbitrary<EventLink> one =
                Arbitraries.integers()
                        .between(0, 35)
                        .map(n -> link(n / 6, n % 2 == 0 ? "precedes" : "causes", n % 6));
        return one.list().ofMinSize(1).ofMaxSize(9);
    }

    @Property
    void aCircleIsFoundExactlyWhereOneCloses(@ForAll("webs") List<EventLink> web) {
        LinkFlags flags = new LinkFlags(web, Map.of());
        for (EventLink link : web) {
            boolean found =
                    flags.of(link).stream()
                            .anyMatch(flag ->
                                    flag instanceof LinkFlag.Circle
                                            || flag instanceof LinkFlag.Itself);
            assertEquals(reaches(web, link.to(), link.from(), new HashSet<>()), found);
            for (LinkFlag flag : flags.of(link)) {
                if (flag instanceof LinkFlag.Circle(List<UUID> way)) {
                    assertEquals(way.getFirst(), way.getLast());
                    for (int i = 1; i < way.size(); i++) {
                        UUID before = way.get(i - 1);
                        UUID after = way.get(i);
                        assertTrue(
                                web.stream()
                                        .anyMatch(one ->
                                                one.from().equals(before)
                                                        && one.to().equals(after)));
                    }
                }
            }
        }
    }

    private static boolean reaches(List<EventLink> web, UUID at, UUID end, Set<UUID> seen) {
        if (at.equals(end)) {
            return true;
        }
        return seen.add(at)
                && web.stream()
                        .filter(one -> one.from().equals(at))
                        .anyMatch(one -> reaches(web, one.to(), end, seen));
    }

    @Test
    void naiveSearchAgreesThatNothingIsNothing() {
        assertFalse(reaches(List.of(link(1, "precedes", 2)), id(2), id(1), new HashSet<>()));
    }
}
