/// Checks evidence packets of anybody, to the last byte, and unpacks nothing. Takes nothing in. May
/// use: kernel, wire, vault, exchange, packet. Thread: any worker, never the user interface's.
@NullMarked
package org.dalil.packet.verify;

import org.jspecify.annotations.NullMarked;
