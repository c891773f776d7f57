package org.dalil.source.ui.citing;

import org.dalil.source.Footnote;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.citing.CitedWork;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything the page of a source shows of citations, read in one go.
///
/// @param restsOn what it rests on
/// @param restOnIt what rests on it
/// @param ring the other sources of a ring that it is in; none without one
public record CitingView(
        Source source,
        List<Rest> restsOn,
        List<CitedWork> restOnIt,
        List<Source> ring,
        List<Note> notes) {
    /// One work that it rests on.
    ///
    /// @param place where it says so
    record Rest(CitedWork work, @Nullable Passage place) {}

    /// One footnote.
    ///
    /// @param cited the source that it cites
    /// @param place where its marker stands
    record Note(Footnote footnote, @Nullable Source cited, @Nullable Passage place) {}
}
