/// What the casefile tells of claims and events: held in memory, following the acts, and given out
/// in the lanes that are asked for; [TimelineEntries] is the door. May use: kernel, texts,
/// database, casefile, claim and the values of the timeline. Thread: any; what is held stays on the
/// casefile thread.
@NullMarked
package org.dalil.timeline.chronicle;

import org.jspecify.annotations.NullMarked;
