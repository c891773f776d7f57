/// Where things are shown: the section of a kind of record, and the page of what has none of its
/// own. May use: what stands above it, up to desk. Thread: FX.
@NullMarked
package org.dalil.shell.way;

import org.jspecify.annotations.NullMarked;
