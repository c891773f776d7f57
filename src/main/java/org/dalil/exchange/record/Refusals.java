package org.dalil.exchange.record;

import java.util.ArrayList;
import java.util.List;

/// What could not be taken in: all of it counted, the first thousand kept, so that a hostile file
/// cannot fill the memory with complaints.
public final class Refusals {
    /// How many are kept one by one.
    public static final int LISTED = 1000;

    private final List<Refusal> first = new ArrayList<>();
    private long count;

    /// Adds one.
    public void add(Refusal refusal) {
        count++;
        if (first.size() < LISTED) {
            first.add(refusal);
        }
    }

    /// Adds everything that another list holds and counts.
    public void addAll(Refusals others) {
        others.first.forEach(this::add);
        count += others.count - others.first.size();
    }

    /// The first of them.
    public List<Refusal> listed() {
        return first;
    }

    /// All of them.
    public long count() {
        return count;
    }
}
