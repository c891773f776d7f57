package org.dalil.packet.assemble;

import org.dalil.packet.redact.LeakCheck;
import org.dalil.packet.register.Packet;
import org.dalil.packet.seal.PacketOutcome;
import org.dalil.packet.seal.PacketRefusal;

import java.util.List;

/// What came of making a packet.
public sealed interface Making {
    /// It lies there, whole.
    ///
    /// @param noted as it stands in the register
    record Made(Packet noted, PacketOutcome.Made packet) implements Making {}

    /// It could not be made; nothing is left of it.
    record Refused(PacketRefusal why) implements Making {}

    /// Something that was to be covered could be read in it, so it was not made.
    record Leaking(List<LeakCheck.Leak> leaks) implements Making {
        public Leaking {
            leaks = List.copyOf(leaks);
        }
    }

    /// Nothing would be in it.
    record Empty() implements Making {}
}
