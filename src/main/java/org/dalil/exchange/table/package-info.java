/// Tables in: what each column means, what the rows become, and keeping it as one act. Every record
/// made rests on its row. May use: exchange and what stands above it. Thread: reading and planning
/// run anywhere; what asks the casefile is blocking.
@NullMarked
package org.dalil.exchange.table;

import org.jspecify.annotations.NullMarked;
