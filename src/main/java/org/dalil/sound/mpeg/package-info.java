/// MPEG audio: MP3 and its elders. May use: kernel, sound, sound.stream, sound.packet.
@NullMarked
package org.dalil.sound.mpeg;

import org.jspecify.annotations.NullMarked;
