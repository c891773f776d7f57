/// The sheets that put packets together and list those that left. May use: what stands above the
/// parts’ screens. Thread: JavaFX’s.
@NullMarked
package org.dalil.packet.ui;

import org.jspecify.annotations.NullMarked;
