/// The sheet on which numbers are added up, and how a derived claim tells what it was made of. May
/// use: desk and its controls, claims and what stands above. Thread: JavaFX’s; the casefile is read
/// in the background.
@NullMarked
package org.dalil.claim.ui.sum;

import org.jspecify.annotations.NullMarked;
