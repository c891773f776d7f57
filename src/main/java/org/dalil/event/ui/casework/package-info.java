/// The screen of cases. May use: desk and its controls, cases and what stands above them. Thread:
/// JavaFX's.
@NullMarked
package org.dalil.event.ui.casework;

import org.jspecify.annotations.NullMarked;
