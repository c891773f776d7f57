/// Our own working files: what is gathered about one thing, what is to be done, and what is still
/// wanting in it. May use: event and what stands above it. Thread: any.
@NullMarked
package org.dalil.event.casework;

import org.jspecify.annotations.NullMarked;
