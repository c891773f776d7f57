package org.dalil.sound.stream;

import org.dalil.sound.SoundException;
import org.dalil.sound.SoundFormat;
import org.dalil.sound.SoundRemark;

import java.util.List;

/// A decoder as one block of samples after another. [BlockRecording] makes a recording of it.
public interface BlockSource {
    /// What the recording is made of, as far as is known by now.
    SoundFormat format();

    /// Goes to where the next block begins at or before a frame, as close as the format allows.
    void goTo(long frame) throws SoundException;

    /// Decodes the next block.
    ///
    /// @return how many frames it has, 0 when there is nothing in it; -1 at the end
    int next() throws SoundException;

    /// The samples of the block just decoded, valid until the next.
    float[] block();

    /// The frame that the block just decoded begins with; may be negative where a format begins
    /// with what is not to be heard.
    long start();

    /// What is wrong with it, as far as it was read.
    List<SoundRemark> remarks();
}
