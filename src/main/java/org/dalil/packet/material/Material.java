package org.dalil.packet.material;

import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictPosition;
import org.dalil.people.Agent;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.interview.Interview;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the casefile holds that a packet may need, read at once. Everything else is decided from
/// it, so that the same material and the same wish give the same plan.
///
/// @param wanted the claims that belong to what is wished for
/// @param related claims about the same people or from the same sources, and not wanted
/// @param claims all of these, and what stands against them or went into them, by id
/// @param supports by claim, in their order
/// @param items originals, by source
/// @param interviews by source
/// @param consents by whoever decided
/// @param concerns by claim
/// @param chains who says it, by claim
/// @param against the claims without which another may not go
/// @param rebuttals of these, those that stand against an allegation
/// @param inputs what a claim was derived from
/// @param conflicts of which exports tell, and which side each claim takes in them
/// @param redacted what is covered outside the casefile, by source
/// @param shown whose own names stand in the texts of a source, of those who can go under another
/// @param traits what is known of each person that may single them out
public record Material(
        Set<UUID> wanted,
        Set<UUID> related,
        Map<UUID, Claim> claims,
        Map<UUID, List<Support>> supports,
        Map<UUID, Passage> passages,
        Map<UUID, Source> sources,
        Map<UUID, List<EvidenceItem>> items,
        Map<UUID, Interview> interviews,
        Map<UUID, List<Consent>> consents,
        Map<UUID, List<Concern>> concerns,
        Map<UUID, List<Attribution>> chains,
        Map<UUID, Agent> agents,
        Map<UUID, Set<UUID>> against,
        Map<UUID, Set<UUID>> rebuttals,
        Map<UUID, List<UUID>> inputs,
        Map<Conflict, List<ConflictPosition>> conflicts,
        Map<UUID, List<RedactedWords>> redacted,
        Map<UUID, Set<UUID>> shown,
        Traits traits) {
    /// The same, with whose names stand where.
    public Material showing(Map<UUID, Set<UUID>> names) {
        return new Material(
                wanted,
                related,
                claims,
                supports,
                passages,
                sources,
                items,
                interviews,
                consents,
                concerns,
                chains,
                agents,
                against,
                rebuttals,
                inputs,
                conflicts,
                redacted,
                names,
                traits);
    }

    /// The source that holds words; null when it is gone.
    public @Nullable Source sourceOf(Passage words) {
        return sources.get(words.source());
    }
}
