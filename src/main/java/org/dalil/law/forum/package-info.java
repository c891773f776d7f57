/// What forums ask for, and what a casefile still lacks for each. May use: what stands above it, up
/// to law.element. Thread: the casefile thread.
@NullMarked
package org.dalil.law.forum;

import org.jspecify.annotations.NullMarked;
