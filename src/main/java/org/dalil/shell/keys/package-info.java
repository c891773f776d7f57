/// The keys of the window: hands every press to what it means, and lets a person change what that
/// is. May use: what stands above it, up to the player. Thread: FX.
@NullMarked
package org.dalil.shell.keys;

import org.jspecify.annotations.NullMarked;
