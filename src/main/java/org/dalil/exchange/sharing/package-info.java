/// Making share files of a casefile, and the door through which others' come in. May use: what
/// stands above exchange, exchange.record, exchange.intake. Thread: any worker, never the user
/// interface's.
@NullMarked
package org.dalil.exchange.sharing;

import org.jspecify.annotations.NullMarked;
