/// Slower and faster without another pitch. Numbers only. May use: nothing of ours.
@NullMarked
package org.dalil.sound.stretch;

import org.jspecify.annotations.NullMarked;
