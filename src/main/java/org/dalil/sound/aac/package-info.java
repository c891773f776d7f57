/// AAC: single packets, and packets in a row (ADTS). May use: kernel, sound, sound.stream,
/// sound.packet.
@NullMarked
package org.dalil.sound.aac;

import org.jspecify.annotations.NullMarked;
