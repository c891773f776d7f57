/// Adding up what claims count, and what becomes of the inputs of a derived claim afterwards. May
/// use: what stands above claims, and claims. Thread: the casefile thread; its values any.
@NullMarked
package org.dalil.claim.total;

import org.jspecify.annotations.NullMarked;
