/// FLAC, decoded here: the format is small, and whoever decodes it can seek to the sample and hold
/// every header against the bytes there are. May use: kernel, sound, sound.stream.
@NullMarked
package org.dalil.sound.flac;

import org.jspecify.annotations.NullMarked;
