package org.dalil.timeline.chronicle;

import org.dalil.kernel.RecordRef;
import org.dalil.timeline.Extent;
import org.dalil.timeline.Tone;
import org.dalil.timeline.chronicle.TimelineEntry.Beside;
import org.dalil.timeline.chronicle.TimelineEntry.LaneName;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A claim or event that stands, as the timeline holds it. Ordered as the lists order it.
///
/// @param key the folded words that it is found by
/// @param when orders it first
/// @param number orders claims of one day; 0 for events
/// @param name orders events of one day; empty for claims
/// @param supersedes the claim it stands instead of
record Told(
        RecordRef record,
        String words,
        String key,
        Sort sort,
        long when,
        long number,
        String name,
        @Nullable UUID place,
        @Nullable UUID supersedes,
        Said said)
        implements Comparable<Told> {
    /// What sort of thing it is: the name of that sort as a lane, and how it is painted.
    ///
    /// @param alleges whether it is an allegation against a victim
    record Sort(LaneName lane, Tone tone, boolean alleges) {}

    /// Its date as stored.
    record Said(
            @Nullable String verbatim,
            @Nullable String edtf,
            @Nullable String basis,
            @Nullable Extent extent) {}

    UUID id() {
        return record.id();
    }

    TimelineEntry in(LaneName lane, Beside beside) {
        return new TimelineEntry(
                record,
                words,
                sort.lane(),
                beside.against().isEmpty() ? sort.tone() : Tone.CONFLICT,
                lane,
                said.verbatim(),
                said.edtf(),
                said.basis(),
                said.extent(),
                beside);
    }

    @Override
    public int compareTo(Told other) {
        int order = Long.compare(when, other.when);
        order = order != 0 ? order : Long.compare(number, other.number);
        order = order != 0 ? order : name.compareTo(other.name);
        return order != 0 ? order : compareIds(id(), other.id());
    }

    /// Compares as the database orders ids.
    static int compareIds(UUID one, UUID other) {
        int order =
                Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return order != 0
                ? order
                : Long.compareUnsigned(
                        one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
