package org.dalil.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;

import org.dalil.jobs.RunningJob;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/// Answers come on JavaFX's thread, only the newest of a name, and none to whoever left.
@UsesScreen
class FxJobsTest {
    private final List<Integer> watched = new ArrayList<>();
    private final FxJobs jobs = new FxJobs(running -> watched.add(running.size()));
    private final List<String> answers = new ArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        fx(jobs::close);
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private void ask(Object owner, String name, String answer) {
        jobs.latest(owner, name, () -> answer, answers::add, failure -> answers.add("failed"));
    }

    private void block() {
        jobs.latest(
                gate,
                "gate",
                () -> {
                    gate.await();
                    return "open";
                },
                opened -> {},
                failure -> answers.add("failed"));
    }

    // Questions are answered one after another, so an answer to this one means all before it are.
    private void settle() throws Exception {
        CountDownLatch last = new CountDownLatch(1);
        fx(() ->
                jobs.latest(
                        last,
                        "last",
                        () -> "last",
                        end -> last.countDown(),
                        failure -> last.countDown()));
        last.await();
    }

    @Test
    void onlyTheNewestAnswerOfANameArrives() throws Exception {
        fx(() -> {
            block();
            ask(this, "find", "old");
            ask(this, "find", "newer");
            ask(this, "other", "beside");
            ask(this, "find", "newest");
        });
        gate.countDown();
        settle();
        assertEquals(List.of("beside", "newest"), answers);
    }

    @Test
    void theSameNameOfAnotherOwnerIsAnotherQuestion() throws Exception {
        List<String> one = new ArrayList<>();
        List<String> two = new ArrayList<>();
        fx(() -> {
            block();
            ask(one, "find", "first");
            ask(two, "find", "second");
        });
        gate.countDown();
        settle();
        assertEquals(List.of("first", "second"), answers, "owners are told apart by identity");
    }

    @Test
    void whoLeftHearsNothingAndMayAskAgain() throws Exception {
        fx(() -> {
            block();
            ask(this, "find", "void");
            ask(answers, "find", "stays");
            jobs.cancel(this);
            ask(this, "load", "again");
        });
        gate.countDown();
        settle();
        assertEquals(List.of("stays", "again"), answers);
    }

    @Test
    void failuresArriveOnTheThreadOfTheScreen() throws Exception {
        IllegalStateException thrown = new IllegalStateException("told");
        List<Exception> failures = new ArrayList<>();
        fx(() ->
                jobs.latest(
                        this,
                        "find",
                        () -> {
                            throw thrown;
                        },
                        never -> answers.add("done"),
                        failure -> {
                            assertTrue(Platform.isFxApplicationThread());
                            failures.add(failure);
                        }));
        settle();
        assertEquals(1, failures.size());
        assertSame(thrown, failures.getFirst());
        assertTrue(answers.isEmpty());
    }

    @Test
    void longWorkIsListedWhileItRunsAndCanBeAskedToStop() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        List<Exception> failures = new ArrayList<>();
        fx(() -> {
            RunningJob job =
                    jobs.start(
                            "Reading",
                            (progress, cancel) -> {
                                gate.await();
                                cancel.check();
                                return "done";
                            },
                            answers::add,
                            failure -> {
                                failures.add(failure);
                                ended.countDown();
                            });
            assertEquals(List.of(job), jobs.running());
            job.cancel();
        });
        gate.countDown();
        ended.await();
        fx(() -> assertEquals(List.of(), jobs.running()));
        assertTrue(failures.getFirst() instanceof CancellationException);
        assertEquals(List.of(1, 0), watched);
        assertTrue(answers.isEmpty());
    }

    @Test
    void afterClosingNoAnswerArrives() throws Exception {
        CountDownLatch worked = new CountDownLatch(1);
        fx(() -> {
            block();
            jobs.latest(
                    this,
                    "find",
                    () -> {
                        worked.countDown();
                        return "late";
                    },
                    answers::add,
                    failure -> answers.add("failed"));
            jobs.close();
        });
        gate.countDown();
        worked.await();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(answers.isEmpty());
    }

    @Test
    void nobodyIsHeldOnToOnceNothingIsDueToThem() throws Exception {
        fx(() -> {
            block();
            ask(this, "find", "old");
            ask(this, "find", "new");
            ask(answers, "load", "beside");
            assertEquals(3, jobs.owed());
        });
        gate.countDown();
        settle();
        fx(() -> assertEquals(0, jobs.owed()));
        assertEquals(List.of("new", "beside"), answers);
    }

    @Test
    void workThatBreaksDownEndsAndSaysSo() throws Exception {
        List<Exception> failures = new ArrayList<>();
        StackOverflowError broken = new StackOverflowError();
        CountDownLatch told = new CountDownLatch(1);
        fx(() ->
                jobs.start(
                        "work",
                        (progress, cancel) -> {
                            throw broken;
                        },
                        done -> {},
                        failure -> {
                            failures.add(failure);
                            told.countDown();
                        }));
        told.await();
        assertSame(broken, failures.getFirst().getCause());
        fx(() -> assertEquals(List.of(), jobs.running()));
    }
}
