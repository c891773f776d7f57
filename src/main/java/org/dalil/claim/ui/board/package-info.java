/// The conflict board: every question that claims answer differently. May use: desk, claims and
/// what stands above. Thread: JavaFX’s; the casefile is read in the background.
@NullMarked
package org.dalil.claim.ui.board;

import org.jspecify.annotations.NullMarked;
