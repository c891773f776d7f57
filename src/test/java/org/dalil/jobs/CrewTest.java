package org.dalil.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// A crew works on several pieces at once and gives them back in their order, each with its own
/// failure and no other's.
class CrewTest {
    @Property(tries = 20)
    void everyPieceIsDoneOnceAndComesBackInOrder(
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(max = 300) int pieces)
            throws Exception {
        List<Integer> taken = new ArrayList<>();
        try (Crew<AtomicInteger> crew =
                new Crew<>("test-crew", threads, piece -> piece.addAndGet(1_000))) {
            for (int i = 0; i < pieces; i++) {
                if (crew.isFull()) {
                    taken.add(crew.take().get());
                }
                crew.give(new AtomicInteger(i));
            }
            while (!crew.isEmpty()) {
                taken.add(crew.take().get());
            }
        }
        assertEquals(IntStream.range(1_000, 1_000 + pieces).boxed().toList(), taken);
    }

    @Test
    void aPieceThatIsDoneLastStillComesFirst() throws Exception {
        CountDownLatch secondDone = new CountDownLatch(1);
        List<Integer> done = new ArrayList<>();
        try (Crew<Integer> crew =
                new Crew<>(
                        "test-crew",
                        2,
                        piece -> {
                            if (piece == 1) {
                                await(secondDone);
                                done.add(piece);
                            } else {
                                done.add(piece);
                                secondDone.countDown();
                            }
                        })) {
            crew.give(1);
            crew.give(2);
            assertEquals(1, crew.take());
            assertEquals(2, crew.take());
        }
        assertEquals(List.of(2, 1), done);
    }

    @Test
    void piecesAreWorkedOnSideBySideAndNotByTheGiver() throws Exception {
        CountDownLatch bothThere = new CountDownLatch(2);
        Set<Thread> threads = new HashSet<>();
        ConcurrentLinkedQueue<Thread> seen = new ConcurrentLinkedQueue<>();
        try (Crew<Integer> crew =
                new Crew<>(
                        "test-crew",
                        2,
                        piece -> {
                            seen.add(Thread.currentThread());
                            bothThere.countDown();
                            await(bothThere); // one alone would wait in vain
                        })) {
            crew.give(1);
            crew.give(2);
            crew.take();
            crew.take();
        }
        threads.addAll(seen);
        assertEquals(2, threads.size());
        for (Thread thread : threads) {
            assertNotEquals(Thread.currentThread(), thread);
            assertEquals("test-crew", thread.getName());
            assertTrue(thread.isDaemon());
        }
    }

    @Test
    void aFailureBelongsToItsPiece() throws Exception {
        IOException full = new IOException("full");
        try (Crew<Integer> crew =
                new Crew<>(
                        "test-crew",
                        2,
                        piece -> {
                            if (piece == 2) {
                                throw full;
                            }
                        })) {
            crew.give(1);
            crew.give(2);
            crew.give(3);
            assertEquals(1, crew.take());
            assertSame(full, assertThrows(IOException.class, crew::take));
            assertEquals(3, crew.take());
            assertTrue(crew.isEmpty());
        }
    }

    @Test
    void errorsAndMistakesComeBackAsTheyAre() {
        for (Throwable thrown : List.of(new IllegalStateException("x"), new StackOverflowError())) {
            try (Crew<Throwable> crew =
                    new Crew<>(
                            "test-crew",
                            1,
                            piece -> {
                                if (piece instanceof Error error) {
                                    throw error;
                                }
                                throw (RuntimeException) piece;
                            })) {
                crew.give(thrown);
                assertSame(thrown, assertThrows(thrown.getClass(), crew::take));
            }
        }
    }

    @Test
    void aFullCrewTakesNoMoreAndAnEmptyOneGivesNothing() throws Exception {
        try (Crew<Integer> crew = new Crew<>("test-crew", 1, piece -> {})) {
            assertThrows(NoSuchElementException.class, crew::take);
            crew.give(1);
            assertFalse(crew.isFull());
            crew.give(2);
            assertTrue(crew.isFull());
            assertThrows(IllegalStateException.class, () -> crew.give(3));
            assertEquals(1, crew.take());
            crew.give(3);
            assertEquals(2, crew.take());
            assertEquals(3, crew.take());
        }
    }

    @Test
    void closingWaitsForThePiecesThatAreOut() {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        Crew<Integer> crew =
                new Crew<>(
                        "test-crew",
                        1,
                        piece -> {
                            await(go);
                            done.incrementAndGet();
                            throw new IOException("nobody takes it");
                        });
        crew.give(1);
        crew.give(2);
        go.countDown();
        crew.close();
        assertEquals(2, done.get());
        assertTrue(crew.isEmpty());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
