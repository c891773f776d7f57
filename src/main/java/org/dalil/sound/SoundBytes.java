package org.dalil.sound;

/// The bytes of a recording, read from any place. Whoever gives them keeps and closes them; nothing
/// here writes them anywhere. Asked by one thread at a time.
public interface SoundBytes {
    /// How many bytes there are.
    long length();

    /// Fills the buffer from a position as far as the bytes go.
    ///
    /// @return how many were read, fewer than asked only at the end; -1 at or behind the end
    /// @throws SoundException when they cannot be read
    int read(long position, byte[] buffer, int from, int count) throws SoundException;
}
