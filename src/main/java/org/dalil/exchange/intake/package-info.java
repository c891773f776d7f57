/// Taking in what came from elsewhere: kept apart, checked against its files, compared with what is
/// here, and only then let in. May use: what stands above exchange, exchange.record. Thread: any
/// worker, never the user interface's.
@NullMarked
package org.dalil.exchange.intake;

import org.jspecify.annotations.NullMarked;
