package org.dalil.packet.seal;

import org.dalil.exchange.ShareRecords;
import org.dalil.packet.PacketCover;

import java.util.Comparator;
import java.util.List;

/// All that goes into one packet.
///
/// @param entries in the order they are written: by path
/// @param custody what happened to the evidence; gone through twice
public record PacketContents(PacketCover cover, List<PacketEntry> entries, ShareRecords custody) {
    public PacketContents {
        entries = entries.stream().sorted(Comparator.comparing(PacketEntry::path)).toList();
    }
}
