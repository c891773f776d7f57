/// The demonstration casefile and the walk that takes a picture of every screen. May use every
/// package but app itself. Thread: the program's first, which asks JavaFX's and waits for it.
@NullMarked
package org.dalil.app.tour;

import org.jspecify.annotations.NullMarked;
