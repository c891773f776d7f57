package org.dalil.casefile;

import org.dalil.history.Committed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells followers what was changed, after it is safely on the disk. Called on the thread that made
/// the change: followers return at once.
public final class Feed {
    private final List<Consumer<Committed>> followers = new CopyOnWriteArrayList<>();

    /// Follows from now on; running the result ends it.
    public Runnable follow(Consumer<Committed> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /// How many follow now. Who stops looking stops following, or this grows.
    public int followers() {
        return followers.size();
    }

    /// Tells everyone.
    void announce(Committed committed) {
        followers.forEach(follower -> follower.accept(committed));
    }
}
