package org.dalil.packet.seal;

import org.dalil.kernel.Digest;

import java.nio.file.Path;
import java.util.List;

/// What came of making a packet: it lies there whole, or nothing of it does.
public sealed interface PacketOutcome permits PacketOutcome.Made, PacketRefusal {
    /// A packet that is whole and on the disk.
    ///
    /// @param target where it lies
    /// @param files how many files the payload has, its description included
    /// @param bytes how many bytes those have
    /// @param signed SHA-256 of the list that is signed, which stands for everything in it
    /// @param words the same in eight words, to be compared on the telephone
    /// @param fingerprint of the key that signed
    record Made(
            Path target,
            long files,
            long bytes,
            Digest signed,
            List<String> words,
            String fingerprint)
            implements PacketOutcome {
        public Made {
            words = List.copyOf(words);
        }
    }
}
