/// What can be done with the segments of a transcript, each an act. May use: what stands above
/// testimony, its transcripts. Thread: any.
@NullMarked
package org.dalil.testimony.transcript.edit;

import org.jspecify.annotations.NullMarked;
