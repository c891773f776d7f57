/// What happened, or is said to have happened; the claims about it say so. May use: what stands
/// above it, up to claim. Thread: any.
@NullMarked
package org.dalil.event;

import org.jspecify.annotations.NullMarked;
