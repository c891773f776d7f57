/// Tables of the casefile: opening them, what is known of what they name, remembering mappings, and
/// keeping a plan as one act. May use: tables and what stands above them. Thread: any; blocking.
@NullMarked
package org.dalil.exchange.table.intake;

import org.jspecify.annotations.NullMarked;
