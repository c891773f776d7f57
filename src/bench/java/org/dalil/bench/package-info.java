/// Measurements beside a peer, and the casefiles they are taken on. Purpose: ratios for
/// `src/bench/RESULTS.md`. May use: everything, and the test kit. Thread: its own main thread.
@NullMarked
package org.dalil.bench;

import org.jspecify.annotations.NullMarked;
