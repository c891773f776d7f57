/// Short words that stand for longer ones while a transcript is written. May use: kernel. Thread:
/// any.
@NullMarked
package org.dalil.testimony.transcript.snippet;

import org.jspecify.annotations.NullMarked;
