package org.dalil.packet.seal;

import org.dalil.exchange.age.AgeRecipient;

import java.util.List;

/// In what shape a packet leaves.
public sealed interface PacketForm {
    /// A folder, as it would come out of the tar.
    record Folder() implements PacketForm {}

    /// One file that everybody can open.
    record Tar() implements PacketForm {}

    /// One file that only these can open.
    record Sealed(List<AgeRecipient> to) implements PacketForm {
        public Sealed {
            to = to.stream().distinct().sorted().toList();
        }
    }
}
