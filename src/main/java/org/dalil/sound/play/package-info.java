/// Playing a recording: slower, louder, in a loop, on a device or on none. May use: kernel, jobs,
/// sound and its parts. One thread plays; anybody may ask where it is.
@NullMarked
package org.dalil.sound.play;

import org.jspecify.annotations.NullMarked;
