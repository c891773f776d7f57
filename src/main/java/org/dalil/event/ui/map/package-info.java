/// The map of an event’s acts and the same as a table. May use: desk and its controls, event and
/// what stands above it. Thread: JavaFX's.
@NullMarked
package org.dalil.event.ui.map;

import org.jspecify.annotations.NullMarked;
