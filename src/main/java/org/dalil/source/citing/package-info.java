/// What sources rest on: the works they cite, and the footnotes they print. May use: source and
/// what stands above it. Thread: any.
@NullMarked
package org.dalil.source.citing;

import org.jspecify.annotations.NullMarked;
