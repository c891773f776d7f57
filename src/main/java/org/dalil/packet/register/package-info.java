/// Which packets left: to whom, what for, when and with what in them. May use: what stands above
/// packet. Thread: casefile.
@NullMarked
package org.dalil.packet.register;

import org.jspecify.annotations.NullMarked;
