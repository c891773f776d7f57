/// Recordings that are a row of packets of one length in time: where the packets are, and one
/// decoder after another over them. May use: kernel, sound, sound.stream.
@NullMarked
package org.dalil.sound.packet;

import org.jspecify.annotations.NullMarked;
