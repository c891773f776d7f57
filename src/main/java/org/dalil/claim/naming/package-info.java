/// Somebody whom nobody had named takes a name that a claim gives. May use: claims, people, and
/// what stands above them. Thread: the casefile thread.
@NullMarked
package org.dalil.claim.naming;

import org.jspecify.annotations.NullMarked;
