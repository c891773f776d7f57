/// What the casefile holds that a packet may need, read at once: claims and what they rest on, who
/// told it, what is covered, what singles people out. Decides nothing. May use: what stands above
/// packet. Thread: casefile.
@NullMarked
package org.dalil.packet.material;

import org.jspecify.annotations.NullMarked;
