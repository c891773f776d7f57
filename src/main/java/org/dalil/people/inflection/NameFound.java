package org.dalil.people.inflection;

import org.dalil.kernel.RecordRef;

import java.util.List;

/// Words that may be a name. Who is meant is for people to say.
///
/// @param start first UTF-16 unit
/// @param end one past the last
/// @param candidates whose name it may be, those first of whom it may be all of a name
public record NameFound(int start, int end, List<Candidate> candidates) {
    public NameFound {
        candidates = List.copyOf(candidates);
    }

    /// Somebody or something whose name it may be.
    ///
    /// @param whole whether all words of a name stand there
    public record Candidate(RecordRef ref, boolean whole) {}
}
