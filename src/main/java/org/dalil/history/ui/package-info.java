/// The screen of history: what was done to the casefile, by whom, when. May use: desk and its
/// controls, history. Thread: JavaFX's.
@NullMarked
package org.dalil.history.ui;

import org.jspecify.annotations.NullMarked;
