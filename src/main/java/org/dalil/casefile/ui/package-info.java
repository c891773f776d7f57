/// The screen of the lists of terms: what choosers offer, and what people add to it. May use: desk
/// and its controls, the casefile’s vocabulary. Thread: JavaFX's.
@NullMarked
package org.dalil.casefile.ui;

import org.jspecify.annotations.NullMarked;
