/// What a claim says a field of a record is, how two such values stand to each other, and the view
/// of a record over its claims. May use: what stands above claims, claims, and their independence.
/// Thread: the casefile thread for what reads; comparing runs anywhere.
@NullMarked
package org.dalil.claim.value;

import org.jspecify.annotations.NullMarked;
