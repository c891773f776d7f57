package org.dalil.packet.plan;

import org.dalil.packet.material.Material;
import org.dalil.packet.material.ShownNames;

/// A plan with all that it was decided from: what a packet is put together of.
///
/// @param hidden finds the names of those who go under another name
public record PreparedPacket(PacketPlan plan, Material material, ShownNames hidden) {}
