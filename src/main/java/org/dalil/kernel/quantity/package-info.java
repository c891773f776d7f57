/// Numbers as sources give them, counted, bounded or only in words: what they say, what may be
/// added to what, and how people type them in English and Russian. May use: kernel, kernel.reading.
/// Thread: any, all types are values.
@NullMarked
package org.dalil.kernel.quantity;

import org.jspecify.annotations.NullMarked;
