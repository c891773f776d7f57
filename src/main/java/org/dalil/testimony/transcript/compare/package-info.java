/// How two texts differ, word by word. May use: what stands above testimony, transcripts and their
/// versions. Thread: any.
@NullMarked
package org.dalil.testimony.transcript.compare;

import org.jspecify.annotations.NullMarked;
