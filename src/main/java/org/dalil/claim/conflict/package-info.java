/// Conflicts between claims: questions to which they give different answers, where they stand, and
/// what looks like one. May use: what stands above claims, claims and their values. Thread: the
/// casefile thread.
@NullMarked
package org.dalil.claim.conflict;

import org.jspecify.annotations.NullMarked;
