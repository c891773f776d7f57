package org.dalil.source.ui;

import org.dalil.kernel.Problem;
import org.dalil.source.CitedPassage;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything the page of one source shows, read in one go.
///
/// @param creator how the casefile calls who made it
/// @param publisher how it calls who published it
/// @param item the original that is shown; null when there is none
/// @param received when that was taken in
/// @param text the reading of it that is shown; null when no words were read
/// @param words its words; null when there are none or they are damaged
/// @param damage why the words of a text cannot be shown
record SourcePage(
        Source source,
        @Nullable String creator,
        @Nullable String publisher,
        @Nullable EvidenceItem item,
        @Nullable Instant received,
        @Nullable TextVersion text,
        @Nullable String words,
        List<CitedPassage> passages,
        @Nullable Problem damage) {}
