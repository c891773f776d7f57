/// The rows of a transcript as they are drawn: words that are written, and what stands beside them.
/// May use: what stands above screens. Thread: JavaFX’s.
@NullMarked
package org.dalil.testimony.ui.transcript.row;

import org.jspecify.annotations.NullMarked;
