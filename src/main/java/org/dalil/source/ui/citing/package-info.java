/// The parts of a source’s page that say what it rests on and what footnotes it prints. May use:
/// what stands above the parts’ screens. Thread: JavaFX’s.
@NullMarked
package org.dalil.source.ui.citing;

import org.jspecify.annotations.NullMarked;
