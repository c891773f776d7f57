package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.jobs.Jobs;
import org.dalil.jobs.RunningJob;
import org.dalil.jobs.Work;
import org.dalil.kit.InlineJobs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Once a casefile is locked, nothing is begun for it and no answer reaches a screen.
class CasefileJobsTest {
    private final List<String> did = new ArrayList<>();
    private final Running running = new Running();
    private final CasefileJobs jobs = new CasefileJobs(running);

    /// Jobs done at once or held, with long ones that are said to run for ever.
    private static final class Running implements Jobs {
        private final InlineJobs inline = new InlineJobs();
        private final List<RunningJob> lasting = new ArrayList<>();
        private final List<Object> cancelled = new ArrayList<>();

        @Override
        public <T extends @Nullable Object> void latest(
                Object owner,
                String name,
                Callable<T> work,
                Consumer<T> done,
                Consumer<Exception> failed) {
            inline.latest(owner, name, work, done, failed);
        }

        @Override
        public <T extends @Nullable Object> RunningJob start(
                String label, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
            RunningJob job = inline.start(label, work, done, failed);
            lasting.add(job);
            return job;
        }

        @Override
        public void cancel(Object owner) {
            cancelled.add(owner);
        }

        @Override
        public List<RunningJob> running() {
            return List.copyOf(lasting);
        }
    }

    private void ask(String question) {
        jobs.latest(
                this,
                "test.ask",
                () -> {
                    did.add("asked " + question);
                    return question;
                },
                answer -> did.add("answered " + answer),
                e -> did.add("failed " + e.getMessage()));
    }

    private RunningJob begin(String label) {
        return jobs.start(
                label,
                (progress, cancel) -> label,
                answer -> did.add("done " + answer),
                e -> did.add("failed " + e.getMessage()));
    }

    @Test
    void whileItIsOpenJobsAreAsAlways() {
        ask("one");
        assertEquals("long", begin("long").label());
        assertEquals(List.of("asked one", "answered one", "done long"), did);
        assertEquals(1, jobs.running().size());
        jobs.cancel(this);
        assertEquals(List.of(this), running.cancelled);
    }

    @Test
    void onceShutNothingIsBegun() {
        jobs.shut();
        ask("one");
        RunningJob job = begin("long");
        assertEquals("long", job.label());
        assertEquals(List.of(), did);
        assertEquals(List.of(), jobs.running());
    }

    @Test
    void whatWasAskedBeforeIsStillDoneButNotAnswered() {
        running.inline.hold();
        ask("kept words");
        jobs.shut();
        running.inline.release();
        assertEquals(List.of("asked kept words"), did, "words kept on leaving are not lost");
    }

    @Test
    void noFailureReachesAScreenThatIsGone() {
        running.inline.hold();
        jobs.latest(
                this,
                "test.fail",
                () -> {
                    throw new IllegalStateException("broken");
                },
                answer -> did.add("answered"),
                e -> did.add("failed"));
        begin("long");
        jobs.shut();
        running.inline.release();
        assertEquals(List.of(), did);
    }

    @Test
    void longWorkIsAskedToStop() {
        RunningJob one = begin("one");
        RunningJob two = begin("two");
        assertFalse(one.cancelFlag().isRequested());
        jobs.shut();
        assertTrue(one.cancelFlag().isRequested());
        assertTrue(two.cancelFlag().isRequested());
    }

    @Test
    void theJobsOfAnotherCasefileGoOn() {
        CasefileJobs next = new CasefileJobs(running);
        jobs.shut();
        next.latest(this, "test.next", () -> "next", did::add, e -> did.add("failed"));
        assertEquals(List.of("next"), did);
    }

    @Test
    void whoeverLeavesAfterwardsCanStillCancel() {
        jobs.shut();
        jobs.cancel(did);
        assertEquals(1, running.cancelled.size());
    }
}
