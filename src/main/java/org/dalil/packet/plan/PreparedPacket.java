package org.dalil.packet.plan;

import org.dalil.claim.Claim;
import org.dalil.claim.allegation.Allegation;
import org.dalil.packet.material.Material;
import org.dalil.packet.material.ShownNames;
import org.dalil.texts.Texts;

import java.util.Map;
import java.util.UUID;

/// A plan with all that it was decided from: what a packet is put together of.
///
/// @param hidden finds the names of those who go under another name
/// @param alleged what allegations among its claims never stand without
public record PreparedPacket(
        PacketPlan plan, Material material, ShownNames hidden, Map<UUID, Allegation> alleged) {
    public PreparedPacket {
        alleged = Map.copyOf(alleged);
    }

    /// The statement of a claim for whoever puts the packet together; an allegation with who says
    /// it before it.
    public String statement(Claim claim, Texts texts) {
        Allegation one = alleged.get(claim.id());
        return one == null ? claim.statement() : one.before(claim.statement(), texts);
    }
}
