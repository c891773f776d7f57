/// The sound track of MP4, M4A and QuickTime files. May use: kernel, sound, sound.stream,
/// sound.packet, sound.aac.
@NullMarked
package org.dalil.sound.mp4;

import org.jspecify.annotations.NullMarked;
