/// Share files between colleagues: what is in them, who signed them, whom they were sealed for.
/// Knows nothing of what the records mean. May use: kernel, wire, exchange.age. Thread: any worker,
/// never the user interface's; readers and writers belong to one thread.
@NullMarked
package org.dalil.exchange;

import org.jspecify.annotations.NullMarked;
