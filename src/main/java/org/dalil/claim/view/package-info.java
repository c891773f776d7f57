/// A record as its claims tell it: for each field every value that is stated, with how many origins
/// stand behind it. May use: what stands above claims, claims, their values, independence and
/// conflicts. Thread: the casefile thread.
@NullMarked
package org.dalil.claim.view;

import org.jspecify.annotations.NullMarked;
