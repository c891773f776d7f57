/// Marks in the words of a transcript: what is heard and is no word. May use: kernel, texts.
/// Thread: any.
@NullMarked
package org.dalil.testimony.transcript.mark;

import org.jspecify.annotations.NullMarked;
