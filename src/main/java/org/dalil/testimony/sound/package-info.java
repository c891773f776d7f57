/// Recordings of a casefile as they are heard and drawn: from the sealed file, chunk by chunk. May
/// use: kernel, sound, vault, database, history, source. Never puts a byte in the clear on the
/// disk.
@NullMarked
package org.dalil.testimony.sound;

import org.jspecify.annotations.NullMarked;
