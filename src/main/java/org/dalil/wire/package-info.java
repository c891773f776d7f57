/// Hostile-safe reading and writing of the formats that cross the program's edge. The only user of
/// Jackson. May use: kernel, texts, jobs. Thread: any.
@NullMarked
package org.dalil.wire;

import org.jspecify.annotations.NullMarked;
