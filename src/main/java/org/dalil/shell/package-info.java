/// The main window: puts the screens together, and what belongs to no single one: the rail, the
/// status line, the palette, history. May use: every package but app. Thread: JavaFX's.
@NullMarked
package org.dalil.shell;

import org.jspecify.annotations.NullMarked;
