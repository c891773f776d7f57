package org.dalil.sound.packet;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;

/// How frames that follow each other without a table are recognised.
public interface Framing {
    /// The length of the frame that begins at a position, head included, 0 when none of this
    /// recording does. The frame may be longer than what is there.
    ///
    /// @throws SoundException when the bytes cannot be read
    int frameAt(ByteReader in, long position) throws SoundException;
}
