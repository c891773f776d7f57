/// How many independent origins stand behind a claim, and why two that look apart are one. May use:
/// what stands above claims, and claims. Thread: the casefile thread for what reads; the counting
/// itself runs anywhere.
@NullMarked
package org.dalil.claim.independence;

import org.jspecify.annotations.NullMarked;
