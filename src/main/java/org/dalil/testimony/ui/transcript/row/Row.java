package org.dalil.testimony.ui.transcript.row;

import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// One segment as the page shows it.
///
/// @param words of every column, in their order
/// @param voice who speaks; null for nobody named
/// @param named whether the voice is shown: where it differs from the one before
/// @param heard whether somebody heard all of it
public record Row(
        SegmentWords at,
        List<String> words,
        @Nullable Speaker voice,
        boolean named,
        boolean heard) {
    public Row {
        words = List.copyOf(words);
    }

    /// Its segment’s.
    public UUID id() {
        return at.segment().id();
    }

    /// When it is heard and who speaks.
    public Segment segment() {
        return at.segment();
    }

    /// Words of a tier as the casefile has them.
    public String kept(Tier tier) {
        return at.words(tier);
    }

    /// The same row with these words in a column.
    public Row saying(int column, String said) {
        List<String> all = new java.util.ArrayList<>(words);
        all.set(column, said);
        return new Row(at, all, voice, named, heard);
    }
}
