package org.dalil.packet.seal;

import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// Ends the making of a packet half way, to come out as a refusal. Never leaves this package.
final class PacketStop extends ProblemException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised: serialisation is shut off for the program
    private final PacketRefusal refusal;

    PacketStop(PacketRefusal refusal, @Nullable Throwable cause) {
        super(refusal.problem(), cause);
        this.refusal = refusal;
    }

    PacketRefusal refusal() {
        return refusal;
    }
}
