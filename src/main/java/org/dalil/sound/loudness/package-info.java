/// Louder, softer, and never past full scale. Numbers only. May use: nothing of ours.
@NullMarked
package org.dalil.sound.loudness;

import org.jspecify.annotations.NullMarked;
