/// Words of a packet with what is to be covered taken out of them, and the search for what slipped
/// through. May use: the plan of a packet. Thread: any.
@NullMarked
package org.dalil.packet.redact;

import org.jspecify.annotations.NullMarked;
