package org.dalil.packet.verify;

import org.dalil.exchange.VerifyingKey;
import org.dalil.kernel.Problem;
import org.dalil.packet.PacketCover;

import java.util.List;
import java.util.Optional;

/// What came of checking a packet.
public sealed interface PacketVerdict {
    /// It could not be read to its end, or was made to harm; nothing more is said of it.
    record Unread(Problem problem) implements PacketVerdict {}

    /// It was read to its end.
    ///
    /// @param cover what it says about itself, if that is sound
    /// @param files how many files the payload has
    /// @param bytes how many bytes those have
    /// @param signed whose key signed it; empty unless the signature fits
    /// @param words eight, for what was signed; none when that is not there
    /// @param faults all that is wrong, none when it is whole
    /// @param remarks what is odd and no fault, such as clocks that disagree
    record Read(
            Optional<PacketCover> cover,
            long files,
            long bytes,
            Optional<Signed> signed,
            List<String> words,
            List<PacketFault> faults,
            List<Problem> remarks)
            implements PacketVerdict {
        public Read {
            words = List.copyOf(words);
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
        }

        /// Whether every byte is as it was listed and signed. Says nothing of who signed.
        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /// A signature that fits.
    ///
    /// @param key that made it
    /// @param standing what is known here of whose it is
    record Signed(VerifyingKey key, SignerStanding standing) {}
}
