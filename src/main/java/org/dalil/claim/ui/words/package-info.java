/// The sheet about words that a claim rests on. May use: claim, source, desk and its controls.
/// Thread: JavaFX’s.
@NullMarked
package org.dalil.claim.ui.words;

import org.jspecify.annotations.NullMarked;
