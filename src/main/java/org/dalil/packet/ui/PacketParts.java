package org.dalil.packet.ui;

import org.dalil.casefile.Casefile;
import org.dalil.desk.PathChoice;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.packet.assemble.PacketMaking;
import org.dalil.packet.plan.Plans;
import org.dalil.packet.register.Packets;
import org.dalil.source.Sources;

/// The doors behind the sheets of packets.
public record PacketParts(
        Plans plans, PacketMaking making, Packets packets, OwnKeys keys, PathChoice choice) {
    /// Over an open casefile.
    public static PacketParts of(Casefile casefile, Sources sources, PathChoice choice) {
        Packets packets = new Packets(casefile.holdings());
        return new PacketParts(
                new Plans(casefile.holdings(), sources),
                new PacketMaking(sources, packets),
                packets,
                new OwnKeys(casefile.settings()),
                choice);
    }
}
