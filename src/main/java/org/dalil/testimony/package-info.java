/// Testimony: what people told us, what they allowed, and what is heard in recordings. Holds what
/// its parts share. May use: what stands above it, up to law. Thread: any.
@NullMarked
package org.dalil.testimony;

import org.jspecify.annotations.NullMarked;
