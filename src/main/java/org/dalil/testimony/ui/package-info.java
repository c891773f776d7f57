/// The screen of interviews. May use: desk and its controls, testimony and what stands above it.
/// Thread: JavaFX's.
@NullMarked
package org.dalil.testimony.ui;

import org.jspecify.annotations.NullMarked;
