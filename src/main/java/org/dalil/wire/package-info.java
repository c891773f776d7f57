/// Foreign and shared bytes, read under limits and written the same way every time: JSON, JSON
/// Lines, tar. The only user of Jackson and of archive formats. May use: kernel. Thread: any; a
/// reader or writer belongs to one thread.
@NullMarked
package org.dalil.wire;

import org.jspecify.annotations.NullMarked;
