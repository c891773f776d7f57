package org.dalil.claim.independence;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/// One strand as it is compared with others: everything that is asked of it again and again, found
/// once. Four hundred claims are eighty thousand pairs.
///
/// @param claim whose it is
/// @param noted claims of which somebody noted that this one has their origin
/// @param origin where it begins
/// @param speaker the one record that stands for whoever begins it; null when nobody is named
/// @param bodies whom the speaker speaks for
/// @param passedOnBy who passed it on
/// @param beneath the places of what its source rests on, where that says it in its own voice
/// @param sources the places of its sources
record Voice(
        UUID claim,
        Set<UUID> noted,
        Origin origin,
        @Nullable UUID speaker,
        Set<UUID> bodies,
        Set<UUID> passedOnBy,
        BitSet beneath,
        BitSet sources) {
    private static final BitSet NOTHING = new BitSet();

    static Voice of(Strand strand, Ties ties, Citing citing) {
        Origin origin = strand.origin(ties);
        UUID speaker = origin instanceof Origin.Speaker(UUID agent) ? ties.one(agent) : null;
        return new Voice(
                strand.claim(),
                ties.notedFrom(strand.claim()),
                origin,
                speaker,
                speaker == null ? Set.of() : ties.bodiesOf(speaker),
                strand.passedOnBy(ties),
                strand.isOwnVoice(ties) ? citing.beneath(strand.sources()) : NOTHING,
                citing.places(strand.sources()));
    }

    /// Why this and another are one origin; null when nothing says so.
    @Nullable Reason oneWith(Voice other) {
        if (noted.contains(other.claim) || other.noted.contains(claim)) {
            return Reason.NOTED;
        }
        if (origin.equals(other.origin)) {
            return origin instanceof Origin.Unnamed ? Reason.UNNAMED : Reason.SAME_SPEAKER;
        }
        if (speaker != null && other.speaker != null) {
            if (speaker.equals(other.speaker)) {
                return Reason.SAME_IDENTITY;
            }
            if (bodies.contains(other.speaker)
                    || other.bodies.contains(speaker)
                    || !Collections.disjoint(bodies, other.bodies)) {
                return Reason.SPEAKS_FOR;
            }
        }
        if (wasPassedOnBy(other) || other.wasPassedOnBy(this)) {
            return Reason.PASSED_ON;
        }
        return beneath.intersects(other.sources) || other.beneath.intersects(sources)
                ? Reason.CITES
                : null;
    }

    private boolean wasPassedOnBy(Voice other) {
        UUID began = other.speaker;
        return began != null && passedOnBy.contains(began);
    }
}
