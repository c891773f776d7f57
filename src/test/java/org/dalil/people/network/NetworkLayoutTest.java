package org.dalil.people.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Everybody has one place, nobody stands on another, and the same network is always drawn alike.
class NetworkLayoutTest {
    private static UUID id(int number) {
        return new UUID(9, number);
    }

    private static Tie tie(int from, int to, TieSort sort) {
        return new Tie(id(from), id(to), sort, "tie", null, null, null, Tie.Doubt.NONE);
    }

    private static Network network(List<Tie> ties) {
        Map<UUID, Network.Somebody> called = new HashMap<>();
        called.put(id(0), new Network.Somebody(id(0), "The one", true, "0"));
        for (Tie tie : ties) {
            for (UUID one : List.of(tie.from(), tie.to())) {
                String name = "%04d".formatted(one.getLeastSignificantBits());
                called.put(one, new Network.Somebody(one, name, true, name));
            }
        }
        return new Network(id(0), called, ties);
    }

    private static List<Placed> layout(List<Tie> ties, boolean two) {
        return NetworkLayout.of(network(ties), Set.of(), two);
    }

    private static Placed of(List<Placed> places, int who) {
        return places.stream().filter(one -> id(who).equals(one.who())).findFirst().orElseThrow();
    }

    @Test
    void relativesStandToTheLeftAndEverythingElseToTheRight() {
        List<Placed> places =
                layout(
                        List.of(
                                tie(0, 1, TieSort.SHARED),
                                tie(2, 0, TieSort.RELATION),
                                tie(0, 3, TieSort.MEMBERSHIP),
                                tie(0, 2, TieSort.SHARED),
                                tie(0, 4, TieSort.POSITION)),
                        false);
        assertEquals(0, places.getFirst().column());
        assertEquals(-1, of(places, 2).column(), "the first sort of tie counts");
        assertEquals(
                List.of(0.5, 1.5, 2.5),
                List.of(of(places, 3).row(), of(places, 4).row(), of(places, 1).row()));
        assertEquals(5, places.size());
    }

    @Test
    void manyOfOneSortAreFoldedAndUnfolded() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            ties.add(tie(i, 0, TieSort.SHARED));
        }
        List<Placed> places = layout(ties, false);
        assertEquals(1 + NetworkLayout.SHOWN + 1, places.size());
        Placed fold = places.getLast();
        assertTrue(fold.isFold());
        assertEquals(300 - NetworkLayout.SHOWN, fold.folded());
        assertEquals(301, NetworkLayout.of(network(ties), Set.of(fold.fold()), false).size());
        assertEquals(
                1 + NetworkLayout.SHOWN + 1,
                layout(ties.subList(0, NetworkLayout.SHOWN + 1), false).size(),
                "one that is left over is shown");
        assertFalse(layout(ties.subList(0, NetworkLayout.SHOWN + 1), false).getLast().isFold());
    }

    @Test
    void thoseBeyondStandBesideWhoeverTheyAreTiedThrough() {
        List<Tie> ties =
                List.of(
                        tie(1, 0, TieSort.RELATION),
                        tie(2, 0, TieSort.RELATION),
                        tie(1, 2, TieSort.RELATION),
                        tie(3, 1, TieSort.MEMBERSHIP),
                        tie(4, 1, TieSort.RELATION),
                        tie(5, 2, TieSort.POSITION),
                        tie(5, 1, TieSort.POSITION),
                        tie(6, 5, TieSort.RELATION));
        assertEquals(3, layout(ties, false).size());
        List<Placed> places = layout(ties, true);
        assertEquals(6, places.size(), "three steps away is too far");
        assertEquals(id(1), of(places, 5).by(), "through the first of several");
        assertEquals(-2, of(places, 3).column());
        assertEquals(1.5, of(places, 1).row(), "in the middle of those beside");
    }

    @Test
    void whoeverIsGoneOrTiedToThemselvesIsNoTrouble() {
        Tie known = tie(1, 0, TieSort.RELATION);
        Network one = network(List.of(known));
        Network gone =
                new Network(one.center(), one.called(), List.of(known, tie(0, 77, TieSort.SHARED)));
        assertEquals(2, NetworkLayout.of(gone, Set.of(), true).size());
        assertEquals(1, layout(List.of(tie(0, 0, TieSort.RELATION)), true).size());
        assertEquals(1, layout(List.of(), true).size());
    }

    @Provide
    Arbitrary<List<Tie>> webs() {
        return Arbitraries.integers()
                .between(0, 40 * 40 * 4 - 1)
                .map(n -> tie(n / 160, n / 4 % 40, TieSort.values()[n % 4]))
                .list()
                .ofMaxSize(120);
    }

    @Property(tries = 200)
    void theOrderOfReadingDoesNotMatter(
            @ForAll("webs") List<Tie> web, @ForAll boolean two, @ForAll Random random) {
        List<Tie> shuffled = new ArrayList<>(web);
        Collections.shuffle(shuffled, random);
        assertEquals(layout(web, two), layout(shuffled, two));
    }

    @Property(tries = 200)
    void nobodyStandsOnAnotherAndEverybodyIsThereOrFolded(
            @ForAll("webs") List<Tie> web, @ForAll boolean two) {
        List<Placed> places = layout(web, two);
        Set<List<Object>> taken = new HashSet<>();
        Set<UUID> seen = new HashSet<>();
        int folded = 0;
        for (Placed at : places) {
            assertTrue(taken.add(List.of(at.column(), at.row())), places.toString());
            assertTrue(at.who() == null || seen.add(at.who()), "once");
            folded += at.folded();
        }
        Set<UUID> wanted = new HashSet<>(Set.of(id(0)));
        for (Tie tie : web) {
            if (tie.ties(id(0))) {
                wanted.add(tie.other(id(0)));
            }
        }
        if (!two) {
            assertEquals(wanted.size(), seen.size() + folded);
        }
        assertTrue(wanted.containsAll(seen) || two);
    }
}
