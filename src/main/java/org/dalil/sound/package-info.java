/// What a recording is once it can be heard: its bytes, its form, its samples, and what is wrong
/// with it. May use: kernel. Never writes a byte of a recording anywhere. Knows no JavaFX.
@NullMarked
package org.dalil.sound;

import org.jspecify.annotations.NullMarked;
