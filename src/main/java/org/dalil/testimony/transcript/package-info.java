/// Transcripts: segments of time, each with layers of words; who speaks, and who heard what. May
/// use: what stands above testimony. Thread: any.
@NullMarked
package org.dalil.testimony.transcript;

import org.jspecify.annotations.NullMarked;
