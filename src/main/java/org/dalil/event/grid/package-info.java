/// Events × people: what the grid shows, as sparse rows. Pure but for its reading. May use: what
/// stands above event, and event. Thread: any; reading, the casefile thread.
@NullMarked
package org.dalil.event.grid;

import org.jspecify.annotations.NullMarked;
