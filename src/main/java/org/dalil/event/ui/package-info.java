/// The screen of events. May use: desk and its controls, event and what stands above it. Thread:
/// JavaFX's.
@NullMarked
package org.dalil.event.ui;

import org.jspecify.annotations.NullMarked;
