package org.dalil.law.forum;

import org.dalil.law.bond.OpenForum;

import java.util.List;

/// What a form lacks for somebody.
///
/// @param open whether the forum is open against the States concerned, one each; none where no
///   State is known yet
/// @param met how many requirements are met
public record Completeness(Form form, List<OpenForum> open, int met, List<Gap> gaps) {
    public Completeness {
        open = List.copyOf(open);
        gaps = List.copyOf(gaps);
    }

    /// Whether nothing is missing that the program can see.
    public boolean complete() {
        return gaps.stream().allMatch(gap -> gap.why() == Gap.Why.BY_HAND);
    }
}
