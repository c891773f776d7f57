/// The open investigation: what it holds, its settings, and the feed of committed changes. May use:
/// what stands above it, up to search. Thread: any; the feed calls on the thread that changed.
@NullMarked
package org.dalil.casefile;

import org.jspecify.annotations.NullMarked;
