package org.dalil.sound;

import java.util.List;

/// A recording as samples between −1 and 1, read from any frame. Holds a few blocks, never the
/// whole. Used by one thread at a time; closes nothing.
public interface Recording {
    /// What it is made of; the number of frames may become exact while it is read.
    SoundFormat format();

    /// The frame that is read next.
    long position();

    /// Goes to a frame; behind the end, reading answers -1.
    ///
    /// @throws SoundException when the bytes cannot be read
    void seek(long frame) throws SoundException;

    /// Reads frames, the channels of each side by side. What is damaged is silence.
    ///
    /// @param into holds at least `frames` times the channels
    /// @return how many frames were read, at least one; -1 at the end
    /// @throws SoundException when the bytes cannot be read
    int read(float[] into, int frames) throws SoundException;

    /// What is wrong with it, as far as it was read.
    List<SoundRemark> remarks();
}
