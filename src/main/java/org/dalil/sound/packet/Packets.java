package org.dalil.sound.packet;

import org.dalil.sound.SoundException;

/// Where the packets of a recording are.
public interface Packets {
    /// How many there are, as far as is known.
    long count();

    /// Whether that number was counted; otherwise it is a guess.
    boolean isCounted();

    /// Reads a packet.
    ///
    /// @return its length; -1 behind the last, or when the bytes end before it does
    /// @throws SoundException when the bytes cannot be read
    int read(long number, byte[] into) throws SoundException;

    /// Whether bytes that are no sound were passed over before this packet.
    boolean isAfterGap(long number);

    /// Whether the bytes end within a packet.
    boolean isCutOff();
}
