/// Interviews: who told what to whom, when, where and why. May use: what stands above testimony.
/// Thread: any.
@NullMarked
package org.dalil.testimony.interview;

import org.jspecify.annotations.NullMarked;
