package org.dalil.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.history.Committed;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Everyone who follows is told of each change once, in the order they came, until they stop.
class FeedTest {
    private static Committed change() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            casefile.source("A report");
            return casefile.announced.getFirst();
        }
    }

    @Test
    void followersAreToldInOrderUntilTheyStop() throws Exception {
        Feed feed = new Feed();
        List<String> told = new ArrayList<>();
        Runnable stop = feed.follow(change -> told.add("first"));
        feed.follow(change -> told.add("second"));
        Committed change = change();

        feed.announce(change);
        assertEquals(List.of("first", "second"), told);
        assertEquals(2, feed.followers());
        stop.run();
        stop.run();
        assertEquals(1, feed.followers());
        feed.announce(change);

        assertEquals(List.of("first", "second", "second"), told);
    }

    @Test
    void aFollowerMayStopWhileItIsTold() throws Exception {
        Feed feed = new Feed();
        List<Committed> told = new ArrayList<>();
        List<Runnable> stop = new ArrayList<>();
        stop.add(
                feed.follow(change -> {
                    told.add(change);
                    stop.getFirst().run();
                }));
        feed.follow(told::add);
        Committed change = change();

        feed.announce(change);
        feed.announce(change);

        assertEquals(List.of(change, change, change), told);
    }

    @Test
    void whoComesLateIsNotToldOfTheEarlier() throws Exception {
        Feed feed = new Feed();
        List<Committed> told = new ArrayList<>();
        feed.announce(change());
        feed.follow(told::add);

        assertEquals(List.of(), told);
    }

    @Test
    void oneWhoFailsKeepsNobodyFromBeingTold() throws Exception {
        Feed feed = new Feed();
        List<Committed> told = new ArrayList<>();
        feed.follow(change -> {
            throw new IllegalStateException("the window is gone");
        });
        feed.follow(told::add);
        Committed change = change();

        feed.announce(change);

        assertEquals(List.of(change), told);
    }
}
