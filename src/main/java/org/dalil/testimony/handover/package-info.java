/// Handovers: at which second of a transcript somebody stopped, for whom, and who went on. May use:
/// what stands above testimony, its transcripts. Thread: any.
@NullMarked
package org.dalil.testimony.handover;

import org.jspecify.annotations.NullMarked;
