package org.dalil.jobs;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs blocking work away from the screen and brings the answers back to it. Answers to an owner
/// that has been cancelled, and answers overtaken by a newer question, are dropped.
public interface Jobs {
    /// Asks one of the owner's questions; an older answer to the same question is dropped.
    ///
    /// @param owner who asks; [#cancel(Object)] voids all its questions
    /// @param name names the question, in lower case with dots: `claims.load`
    <T extends @Nullable Object> void latest(
            Object owner,
            String name,
            Callable<T> work,
            Consumer<T> done,
            Consumer<Exception> failed);

    /// Starts long work that people can watch and cancel. Its answer always arrives, once.
    ///
    /// @param label words for people, shown while it runs
    <T extends @Nullable Object> RunningJob start(
            String label, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Drops every answer due to this owner.
    void cancel(Object owner);

    /// The long work now running, oldest first.
    List<RunningJob> running();
}
