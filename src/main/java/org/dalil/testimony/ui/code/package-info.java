/// The screens of codes: their tree, their quotes, codes by cases, coming and going, and the picker
/// that gives a code to words. May use: desk and its controls, testimony and what stands above it.
/// Thread: JavaFX's.
@NullMarked
package org.dalil.testimony.ui.code;

import org.jspecify.annotations.NullMarked;
