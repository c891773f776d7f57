/// Kept versions of transcripts, passages in them, and how two texts differ. May use: what stands
/// above testimony, its transcripts. Thread: any.
@NullMarked
package org.dalil.testimony.transcript.version;

import org.jspecify.annotations.NullMarked;
