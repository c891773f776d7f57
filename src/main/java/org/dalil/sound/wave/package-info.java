/// WAV: samples as they are, in all their forms. May use: kernel, sound, sound.stream.
@NullMarked
package org.dalil.sound.wave;

import org.jspecify.annotations.NullMarked;
