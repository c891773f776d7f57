/// What a timeline shows and where: spans in lanes, the visible window, marks of the axis, labels,
/// clusters, and the bars as pixels. Pure; draws into plain arrays. May use: kernel. Thread: a
/// [SpanTable] is immutable and may be made anywhere; a [Raster] belongs to one thread.
@NullMarked
package org.dalil.timeline;

import org.jspecify.annotations.NullMarked;
