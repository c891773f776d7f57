/// Attributed statements: what is said, by whom and through whom, on which exact words, about whom
/// and when; and how claims stand to each other. May use: what stands above it, up to source.
/// Thread: any.
@NullMarked
package org.dalil.claim;

import org.jspecify.annotations.NullMarked;
