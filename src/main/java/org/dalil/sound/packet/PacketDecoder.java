package org.dalil.sound.packet;

import org.dalil.sound.stream.DamagedPieceException;

/// Decodes packets in their order. Thrown away and made anew after a seek or a damaged packet.
public interface PacketDecoder {
    /// Decodes one packet.
    ///
    /// @param out takes the samples, channels side by side; what a packet does not fill is
    ///   untouched
    /// @return whether samples were made
    /// @throws DamagedPieceException when it cannot be decoded
    boolean decode(byte[] packet, int length, float[] out) throws DamagedPieceException;
}
