package org.dalil.exchange.sharing;

import org.dalil.claim.Claim;
import org.dalil.claim.allegation.Allegation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The claims that would leave with everything and rest on no words of a source, nor on claims that
/// they were derived from. They go all the same, and never unsaid.
///
/// @param count how many
/// @param first some of them, by their number
/// @param alleged what the words of those never stand without that allege something
public record Unfounded(int count, List<Claim> first, Map<UUID, Allegation> alleged) {
    /// As many are told one by one.
    static final int MOST = 50;

    public Unfounded {
        first = List.copyOf(first);
        alleged = Map.copyOf(alleged);
    }

    /// There is none.
    public static Unfounded none() {
        return new Unfounded(0, List.of(), Map.of());
    }
}
