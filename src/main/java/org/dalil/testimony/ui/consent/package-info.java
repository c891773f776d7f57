/// What somebody allows, on the page of an interview and on their own. May use: desk and its
/// controls, testimony and what stands above it. Thread: JavaFX's; readers the casefile thread.
@NullMarked
package org.dalil.testimony.ui.consent;

import org.jspecify.annotations.NullMarked;
