/// Puts a packet together from its plan: its report, its originals, its records, its custody. Stops
/// when anything that was to be covered can be read in it. May use: the other parts of packet.
/// Thread: casefile, blocking.
@NullMarked
package org.dalil.packet.assemble;

import org.jspecify.annotations.NullMarked;
