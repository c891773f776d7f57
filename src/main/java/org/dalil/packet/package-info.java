/// Evidence packets for those who have no Dalil: what one says about itself and how it is signed.
/// Making them is in packet.seal, checking them in packet.verify. May use: kernel, wire, exchange.
/// Thread: any worker, never the user interface's.
@NullMarked
package org.dalil.packet;

import org.jspecify.annotations.NullMarked;
