/// Opening a recording by what its bytes are, whatever its name says. May use: kernel and all of
/// sound before it.
@NullMarked
package org.dalil.sound.opening;

import org.jspecify.annotations.NullMarked;
