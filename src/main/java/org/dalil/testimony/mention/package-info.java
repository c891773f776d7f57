/// Mentions: which words of transcripts and texts mean whom, where and what, and which may. May
/// use: what stands above testimony, its transcripts. Thread: any.
@NullMarked
package org.dalil.testimony.mention;

import org.jspecify.annotations.NullMarked;
