package org.dalil.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// What is sent is done in order on one thread, and turns are taken between.
@Timeout(20)
class EventLoopTest {
    @Test
    void eventsAreDoneInOrderBeforeItCloses() {
        List<Integer> done = new ArrayList<>();
        EventLoop loop = new EventLoop("test", () -> -1, thrown -> {});
        for (int i = 0; i < 1000; i++) {
            int number = i;
            loop.send(() -> done.add(number));
        }
        loop.close();

        assertEquals(1000, done.size());
        assertEquals(999, done.getLast());
        loop.send(() -> done.add(-1));
        assertEquals(999, done.getLast());
    }

    @Test
    void turnsAreTakenAsOftenAsTheyAsk() throws InterruptedException {
        CountDownLatch turns = new CountDownLatch(50);
        AtomicInteger taken = new AtomicInteger();
        EventLoop loop =
                new EventLoop(
                        "test",
                        () -> {
                            turns.countDown();
                            return taken.incrementAndGet() < 50 ? 1000 : -1;
                        },
                        thrown -> {});
        loop.send(() -> {});
        turns.await();
        loop.close();

        assertEquals(50, taken.get());
    }

    @Test
    void withoutAnEventThereIsNoTurn() {
        AtomicInteger taken = new AtomicInteger();
        EventLoop loop = new EventLoop("test", taken::incrementAndGet, thrown -> {});
        loop.close();

        assertEquals(0, taken.get());
    }

    @Test
    void failuresAreToldAndItGoesOn() {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Boolean> went = new CompletableFuture<>();
        EventLoop loop =
                new EventLoop(
                        "test",
                        () -> {
                            throw new IllegalStateException("turn");
                        },
                        thrown -> told.add(String.valueOf(thrown.getMessage())));
        loop.send(() -> {
            throw new IllegalArgumentException("event");
        });
        loop.send(() -> went.complete(Thread.currentThread().isDaemon()));

        assertTrue(went.join());
        loop.close();
        assertEquals("event", told.getFirst());
        assertTrue(told.contains("turn") || told.size() == 1);
        assertFalse(told.contains("null"));
    }
}
