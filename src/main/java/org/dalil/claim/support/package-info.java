/// How words stand to a claim, once they were added to it. May use: claim. Thread: the casefile’s.
@NullMarked
package org.dalil.claim.support;

import org.jspecify.annotations.NullMarked;
