package org.dalil.sound;

import org.dalil.kernel.Problem;

import java.util.ArrayList;
import java.util.List;

/// Collects what is to be told of a recording: the same thing within a second once, and never more
/// than a person would read.
public final class Remarks {
    private static final int MOST = 200;
    private static final int NEAR = 1000;

    private final List<SoundRemark> all = new ArrayList<>();

    /// Notes something at a time in milliseconds.
    public synchronized void add(long atMillis, Problem problem) {
        boolean told =
                all.stream()
                        .anyMatch(one ->
                                one.problem().equals(problem)
                                        && Math.abs(one.atMillis() - atMillis) < NEAR);
        if (!told && all.size() < MOST) {
            all.add(new SoundRemark(atMillis, problem));
        }
    }

    /// What was noted so far, in the order of the recording.
    public synchronized List<SoundRemark> all() {
        return all.stream()
                .sorted(java.util.Comparator.comparingLong(SoundRemark::atMillis))
                .toList();
    }
}
