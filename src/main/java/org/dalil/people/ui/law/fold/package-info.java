/// Parts of the law page that are read and built only when they are opened. May use: desk and what
/// stands above it. Thread: JavaFX's, but for reading.
@NullMarked
package org.dalil.people.ui.law.fold;

import org.jspecify.annotations.NullMarked;
