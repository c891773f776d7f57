/// Fields that the page of an interview is put together from. May use: desk and its controls, and
/// what stands above it. Thread: JavaFX's.
@NullMarked
package org.dalil.testimony.ui.field;

import org.jspecify.annotations.NullMarked;
