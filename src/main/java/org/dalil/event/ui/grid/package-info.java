/// Events × people, drawn. May use: desk and its controls, grids and what stands above them.
/// Thread: JavaFX's.
@NullMarked
package org.dalil.event.ui.grid;

import org.jspecify.annotations.NullMarked;
