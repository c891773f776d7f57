package org.dalil.sound.play;

import org.dalil.sound.SoundException;

/// Where sound goes. Takes frames ahead of time and tells how many of them were heard. Used by the
/// playing thread; [#played()] by any.
public interface SoundOutput extends AutoCloseable {
    /// Makes ready; silent until [#start()].
    ///
    /// @throws SoundException when there is no device, or it does not take this
    void open(int rate, int channels) throws SoundException;

    /// How many frames it takes now without waiting.
    int room();

    /// Takes frames, no more than there is room for.
    ///
    /// @throws SoundException when the device is gone
    void write(float[] frames, int count) throws SoundException;

    /// Asked while playing: whether it still goes on.
    ///
    /// @throws SoundException when the device has stood still for too long with frames to play
    default void check() throws SoundException {}

    /// How many frames were heard since it was opened or cleared.
    long played();

    /// Lets what was written be heard.
    void start();

    /// Falls silent at once; what was not heard stays.
    void stop();

    /// Forgets what was not heard; [#played()] begins at 0.
    void clear();

    /// Gives the device back. Without effect when not open.
    @Override
    void close();
}
