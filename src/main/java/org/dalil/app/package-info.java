/// Start, composition and command line. May use every package. Thread: main, then JavaFX's.
@NullMarked
package org.dalil.app;

import org.jspecify.annotations.NullMarked;
