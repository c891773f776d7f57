/// The main window and what holds it together. May use: every part's screens. Thread: JavaFX's.
@NullMarked
package org.dalil.shell;

import org.jspecify.annotations.NullMarked;
