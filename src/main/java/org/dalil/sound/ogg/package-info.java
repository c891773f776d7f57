/// Ogg pages and the Opus in them. May use: kernel, sound, sound.stream.
@NullMarked
package org.dalil.sound.ogg;

import org.jspecify.annotations.NullMarked;
