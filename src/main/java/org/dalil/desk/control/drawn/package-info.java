/// What drawings share: colours of the stylesheet, words that fit, and the table that says the
/// same. May use: what stands above it, up to desk.control. Thread: JavaFX's.
@NullMarked
package org.dalil.desk.control.drawn;

import org.jspecify.annotations.NullMarked;
