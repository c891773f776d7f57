/// The section of places. May use: desk and its controls, people and what stands above it. Thread:
/// JavaFX's.
@NullMarked
package org.dalil.people.ui.place;

import org.jspecify.annotations.NullMarked;
