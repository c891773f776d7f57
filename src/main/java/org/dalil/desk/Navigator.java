package org.dalil.desk;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/// Goes where a person wants and remembers the way, like a browser.
public final class Navigator {
    private final Deque<Intent> back = new ArrayDeque<>();
    private final Deque<Intent> forward = new ArrayDeque<>();
    private @Nullable Intent here;
    private Consumer<Intent> shower = intent -> {};

    /// Says who shows things.
    public void shownBy(Consumer<Intent> shows) {
        shower = shows;
    }

    /// Goes somewhere new; going where one is does nothing to the way back.
    public void go(Intent intent) {
        if (!intent.isPlace()) {
            shower.accept(intent);
            return;
        }
        Intent from = here;
        if (from != null && !from.equals(intent)) {
            back.push(from);
            forward.clear();
        }
        here = intent;
        shower.accept(intent);
    }

    /// Notes more exactly where the person is, without showing anything: a row was selected by
    /// hand. The way back and forward stays as it was, or walking a list would bury it.
    public void isAt(Intent intent) {
        here = intent;
    }

    /// Where the person is; empty before they went anywhere.
    public Optional<Intent> here() {
        return Optional.ofNullable(here);
    }

    /// One step back, if there is one.
    public void back() {
        step(back, forward);
    }

    /// One step forward again, if there is one.
    public void forward() {
        step(forward, back);
    }

    private void step(Deque<Intent> from, Deque<Intent> to) {
        Intent next = from.poll();
        if (next != null) {
            Intent now = here;
            if (now != null) {
                to.push(now);
            }
            here = next;
            shower.accept(next);
        }
    }
}
