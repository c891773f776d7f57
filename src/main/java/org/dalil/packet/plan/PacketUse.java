package org.dalil.packet.plan;

import org.dalil.kernel.Coded;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentUse;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// What a packet is for: the purpose that consent is asked for, who gets it, and the day.
///
/// @param purpose a code of the list `consent_purpose`
/// @param recipient the agent who gets it; null when nobody says
public record PacketUse(String purpose, @Nullable UUID recipient, LocalDate day) {
    /// For one of the twelve purposes.
    public static PacketUse of(ConsentPurpose purpose, LocalDate day) {
        return new PacketUse(purpose.code(), null, day);
    }

    /// The same for this recipient.
    public PacketUse to(@Nullable UUID agent) {
        return new PacketUse(purpose, agent, day);
    }

    /// What whoever told it must have allowed.
    ConsentUse consent(@Nullable UUID interview) {
        return new ConsentUse(purpose, interview, recipient);
    }

    /// What they must have allowed beside it before their picture or voice goes.
    ConsentUse voice(@Nullable UUID interview) {
        return new ConsentUse(ConsentPurpose.IMAGE_VOICE.code(), interview, recipient);
    }

    /// Whether people who told something may be named in it at all. A purpose that somebody added
    /// names nobody.
    public boolean names() {
        return Coded.find(ConsentPurpose.class, purpose)
                .map(one ->
                        switch (one) {
                            case PUBLIC_ANONYMOUS, STATISTICS -> false;
                            default -> true;
                        })
                .orElse(false);
    }
}
