/// What claims describe: acts, involvements, measures, proceedings and the like. Each is thin, and
/// its fields are views over claims. May use: what stands above it, up to claim. Thread: any.
@NullMarked
package org.dalil.claim.matter;

import org.jspecify.annotations.NullMarked;
