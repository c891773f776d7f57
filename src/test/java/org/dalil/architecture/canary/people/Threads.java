package org.dalil.architecture.canary.people;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Breaks the gates of threads, once in each method.
final class Threads {
    private Threads() {}

    static Thread made(Runnable work) {
        return new Thread(work);
    }

    static Thread virtual(Runnable work) {
        return Thread.ofVirtual().unstarted(work);
    }

    static Thread started(Runnable work) {
        return Thread.startVirtualThread(work);
    }

    static void sleeps() throws InterruptedException {
        Thread.sleep(1);
    }

    static ExecutorService pool() {
        return Executors.newCachedThreadPool();
    }

    static boolean cancels(Future<String> answer) {
        return answer.cancel(true);
    }

    static boolean cancelsToo(CompletableFuture<String> answer) {
        return answer.cancel(false);
    }

    static void interrupts(Thread thread) {
        thread.interrupt();
    }

    static Runnable interruptsLater(Thread thread) {
        return thread::interrupt;
    }

    static void ends(ExecutorService pool) {
        pool.shutdownNow();
    }
}
