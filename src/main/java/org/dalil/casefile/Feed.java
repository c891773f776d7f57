package org.dalil.casefile;

import org.dalil.history.Committed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells followers what was changed, after it is safely on the disk. Called on the thread that made
/// the change: followers return at once.
public final class Feed {
    private static final System.Logger LOG = System.getLogger(Feed.class.getName());
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

    /// Tells everyone. What is on the disk stays done: a follower that fails must not make whoever
    /// did the act believe that it failed, for then sealed originals would be taken away again.
    void announce(Committed committed) {
        for (Consumer<Committed> follower : followers) {
            try {
                follower.accept(committed);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "follower {0}", e.getClass().getName());
            }
        }
    }
}
