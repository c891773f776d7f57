/// The picture of a recording as bytes: made once, kept by whoever asked for it. May use: kernel,
/// sound.
@NullMarked
package org.dalil.sound.waveform;

import org.jspecify.annotations.NullMarked;
