/// What all decoders share: bytes through a window, blocks of samples, packets. May use: kernel,
/// sound. Never allocates by what a file claims.
@NullMarked
package org.dalil.sound.stream;

import org.jspecify.annotations.NullMarked;
