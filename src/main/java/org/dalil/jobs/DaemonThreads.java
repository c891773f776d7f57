package org.dalil.jobs;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Makes threads that do not keep the program alive. They do what they are given, in order as it
/// comes, and end when their executor is shut down.
final class DaemonThreads {
    private DaemonThreads() {}

    static ThreadPoolExecutor of(String name, int count) {
        return new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                work -> {
                    Thread made = new Thread(work, name);
                    made.setDaemon(true);
                    return made;
                });
    }
}
