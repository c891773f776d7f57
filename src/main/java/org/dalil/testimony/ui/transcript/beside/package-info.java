/// What stands beside the words of a transcript: the bars of codes, and the panel of what the words
/// are linked to. May use: what the rows of a transcript may. Thread: JavaFX.
@NullMarked
package org.dalil.testimony.ui.transcript.beside;

import org.jspecify.annotations.NullMarked;
