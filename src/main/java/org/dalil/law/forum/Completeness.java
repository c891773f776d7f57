package org.dalil.law.forum;

import java.util.List;

/// What a form lacks for somebody, and what is there.
///
/// @param open whether the forum is open against the States concerned, one each; none where no
///   State is known yet
public record Completeness(Form form, List<Against> open, List<Met> there, List<Gap> gaps) {
    public Completeness {
        open = List.copyOf(open);
        there = List.copyOf(there);
        gaps = List.copyOf(gaps);
    }

    /// Whether nothing is missing that the program can see.
    public boolean complete() {
        return gaps.stream().allMatch(gap -> gap.why() == Gap.Why.BY_HAND);
    }

    /// How many requirements are met.
    public int met() {
        return there.size();
    }

    /// Whether the forum is closed against every State concerned, as far as any is known. What is
    /// said of the form stands all the same.
    public boolean closed() {
        return !open.isEmpty() && open.stream().noneMatch(one -> one.forum().mayBeOpen());
    }
}
