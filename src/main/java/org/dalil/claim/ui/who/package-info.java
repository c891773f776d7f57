/// The lines of a claim’s page that name somebody: who says so, and whom it concerns. May use: desk
/// and its controls, and what stands above it. Thread: JavaFX's.
@NullMarked
package org.dalil.claim.ui.who;

import org.jspecify.annotations.NullMarked;
