/// Sources, the originals as received, their texts, and passages in them. May use: what stands
/// above it, up to people. Thread: any; importing runs on a worker.
@NullMarked
package org.dalil.source;

import org.jspecify.annotations.NullMarked;
